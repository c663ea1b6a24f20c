/** Setting up the first account, signing in, staying signed in for a while, signing out. */
@NullMarked
package uk.localityreview.access.signin;

import org.jspecify.annotations.NullMarked;
