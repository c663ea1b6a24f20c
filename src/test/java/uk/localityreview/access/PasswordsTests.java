package uk.localityreview.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {"lantern orchard pebble", "Ťïčhá voda břehy mele", "🦊🦊 grey goose on 3 hills"})
    void takesALongPassword(String password) {
        assertThat(passwords.problemWith(password, "sam.whitlock")).isNull();
    }

    @Test
    void refusesFewerThanTwelveCharactersAndMoreThanAHundredAndTwentyEight() {
        assertThat(passwords.problemWith("orchard 73!", "sam.whitlock")).contains("at least 12");
        assertThat(passwords.problemWith("orchard pebble ".repeat(9), "sam.whitlock"))
                .contains("at most 128");
        assertThat(passwords.problemWith("x7 Lq!vbnmzp".repeat(10) + "abcdefgh", "sam.whitlock"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password12345!",
                "qwertyuiop123",
                "aaaaaaaaaaaa",
                "121212121212",
                "manchester2026",
                "my sam.whitlock key"
            })
    void refusesWhatIsEasilyGuessed(String password) {
        assertThat(passwords.problemWith(password, "sam.whitlock")).contains("harder to guess");
    }

    @Test
    void keepsAnArgon2idHashAndNeverThePassword() {
        String hash = passwords.hash("lantern orchard pebble");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("lantern");
        assertThat(passwords.matches("lantern orchard pebble", hash)).isTrue();
        assertThat(passwords.matches("lantern orchard pebbles", hash)).isFalse();
        assertThat(passwords.hash("lantern orchard pebble")).isNotEqualTo(hash);
    }

    @Test
    void takesOnePasswordTypedOnTwoKeyboards() {
        String hash = passwords.hash("caf\u00e9 orchard pebble");

        assertThat(passwords.matches("cafe\u0301 orchard pebble", hash)).isTrue();
    }

    @Test
    void matchesNothingForNobody() {
        assertThat(passwords.matches("the password of an account that does not exist", null))
                .isFalse();
    }
}
