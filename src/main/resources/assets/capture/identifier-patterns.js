// The signs by which an identifier is known, once for both sides: the device reads this file as a module, the server as the
// JSON that follows the first brace. A word in angle quotes stands for the part of that name. A group of the name
// "identifier" is what is flagged, else the whole match. Where two overlap, the one listed first wins.
export default {
  "parts": {
    "gap": "[ \\t\\u00a0]",
    "dash": "[\\-\\u2010-\\u2013]",
    "start": "(?<![\\p{L}\\d])",
    "end": "(?![\\p{L}\\d])",
    "quote": "[\\x22'\\u2018\\u2019\\u201c\\u201d]",
    "day": "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?",
    "month": "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)",
    "area": "(?:AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)",
    "platform": "(?:snap(?:chat)?|insta(?:gram)?|ig|tik«gap»?tok|telegram|discord|xbox|psn|playstation|gamertag|twitter|facebook|fb|whatsapp|kik|youtube|signal)",
    "street": "(?:Street|Str|St|Road|Rd|Avenue|Ave|Gardens|Gdns|Close|Drive|Lane|Way|Court|Crescent|Cres|Place|Terrace|Walk|Grove|Mews|House|Rise|Row|Square|Green|Hill|View|Parade)",
    "streetHard": "(?:street|road|rd|avenue|ave|gardens|gdns|crescent|terrace|grove|mews|close|drive|lane)",
    "capital": "\\p{Lu}[\\p{L}\\p{M}'\\u2019\\-]+",
    "aged": "(?:aged?«gap»?\\d|\\d{1,2}(?:«gap»|«dash»)?(?:years?|yrs?)?(?:«gap»|«dash»)?old\\b|\\d{1,2}(?:«gap»)?yo\\b|dob\\b|d\\.o\\.b|born\\b)",
    "role": "(?:head(?:teacher|«gap»teacher)?|principal|consultant(?:«gap»psychiatrist|«gap»paediatrician)?|officer|nurse|doctor|gp|midwife|paramedic|surgeon|psychologist|psychiatrist|therapist|counsellor|social«gap»worker|youth«gap»worker|support«gap»worker|worker|keyworker|co-?ordinator|manager|lead|chair|chaplain|imam|priest|vicar|rabbi|sergeant|sgt|inspector|superintendent|detective|constable|pcso|pc|warden|teacher|tutor|mentor|landlord|councillor|director|commander|solicitor|barrister|judge|magistrate|analyst|specialist|advocate|idva|isva|senco|caretaker)",
    "office": "(?:head(?:teacher|«gap»teacher)|principal|imam|vicar|director|chief«gap»executive|chief«gap»constable|borough«gap»commander|area«gap»commander|leader«gap»of«gap»the«gap»council)",
    "title": "(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Rev(?:erend)?|Fr|Imam|Cllr|Councillor|PCSO|PC|DCI|DC|DS|DI|Sgt|Sergeant|Insp|Inspector|Supt|Superintendent|Nurse|Uncle|Auntie|Aunty)",
    "vehicle": "(?:[Cc]ars?|[Vv]ans?|[Mm]opeds?|[Mm]otorbikes?|[Bb]ikes?|[Ss]cooters?|[Tt]axis?|[Cc]abs?|[Vv]ehicles?|[Rr]eg|[Rr]egistration|[Pp]lates?|[Dd]riv(?:es?|ing)|[Bb]mw|BMW|[Aa]udi|[Mm]erc(?:edes)?|[Gg]olf|[Ff]iesta|[Cc]orsa|[Aa]stra|[Pp]olo|VW|[Ff]ord|[Vv]auxhall|[Rr]over|[Nn]issan|[Tt]oyota|[Hh]onda|[Kk]ia|[Mm]ini)",
    "person": "(?:lad|boy|girl|man|woman|lady|kid|child|son|daughter|brother|sister|cousin|nephew|niece|mum|mother|dad|father|friend|mate|boyfriend|girlfriend|partner|neighbour|guy|bloke|older|younger|youngster|someone|somebody|one|dealer|he|she)"
  },
  "patterns": [
    {
      "kind": "e-mail",
      "regex": "[\\p{L}\\d._%+\\-]+@[\\p{L}\\d\\-]+(?:\\.[\\p{L}\\d\\-]+)+",
      "caseless": true
    },
    {
      "kind": "e-mail",
      "why": "An address as it is said aloud.",
      "regex": "«start»[\\p{L}\\d._\\-]+(?: dot [\\p{L}\\d._\\-]+)* at (?:gmail|hotmail|outlook|yahoo|icloud|protonmail|aol|live)(?: dot |\\.)(?:com|co|net|org)(?:(?: dot |\\.)uk)?«end»",
      "caseless": true
    },
    {
      "kind": "handle",
      "why": "@9pm is a time.",
      "regex": "(?<![\\p{L}\\d._%+\\-@])@(?!\\d{1,2}(?:[:.]?\\d\\d)?(?:am|pm|ish|th)?(?![\\p{L}\\d_]))[\\p{L}\\d_][\\p{L}\\d_.]*[\\p{L}\\d_]",
      "caseless": true
    },
    {
      "kind": "handle",
      "why": "Without an @ it has a digit or an underscore, or it is a plain word.",
      "regex": "«start»«platform»(?:'s|\\u2019s|«gap»(?:name|handle|user«gap»?name|user|id|tag|account))?(?:«gap»(?:is|was|as|called|under)|:|«gap»?[=\\-])?«gap»*«quote»?(?<identifier>(?=[\\p{L}\\d_.]*[\\d_])(?!y(?:ea)?rs?\\d)[\\p{L}_][\\p{L}\\d_.]+[\\p{L}\\d_])",
      "caseless": true
    },
    {
      "kind": "handle",
      "regex": "«start»«platform»«gap»(?:name|handle|user«gap»?name|tag)(?:«gap»(?:is|was|as)|:|«gap»?=)?«gap»«quote»?(?<identifier>(?!(?:is|was|as|on|and|or|the|to|for|he|she|they|not|unknown|changed|in|of|with|by)\\b)[\\p{L}_][\\p{L}\\d_.]+[\\p{L}\\d_])",
      "caseless": true
    },
    {
      "kind": "handle",
      "regex": "«start»goes«gap»by«gap»«quote»?(?<identifier>[\\p{L}_][\\p{L}\\d_.]+[\\p{L}\\d_])«quote»?«gap»on«gap»«platform»«end»",
      "caseless": true
    },
    {
      "kind": "national insurance number",
      "why": "Any two letters: a number that was never given out is still copied from a card.",
      "regex": "«start»[A-Z]{2}«gap»?\\d{2}«gap»?\\d{2}«gap»?\\d{2}«gap»?[A-D]«end»",
      "caseless": false
    },
    {
      "kind": "national insurance number",
      "regex": "«start»[a-z]{2}\\d{6}[a-d]«end»",
      "caseless": true
    },
    {
      "kind": "national insurance number",
      "regex": "«start»(?:ni|nino|national«gap»insurance)\\b.{0,20}?(?<identifier>«start»[a-z]{2}(?:«gap»?\\d){6}(?:«gap»?[a-d])?)«end»",
      "caseless": true
    },
    {
      "kind": "phone",
      "regex": "(?<![\\p{L}\\d+])(?:\\+|00)(?:\\d(?:[ \\u00a0().]|«dash»){0,2}){8,14}\\d(?!\\d)",
      "caseless": true
    },
    {
      "kind": "phone",
      "why": "09.15-10.00 and 0915-1000 are times.",
      "regex": "(?<![\\p{L}\\d+])\\(?0(?!\\d[.:][0-5]\\d)(?!\\d{3}«dash»\\d{4}(?!\\d))(?:(?:[ \\u00a0().]|«dash»){0,2}\\d){9,10}(?!\\d)",
      "caseless": true
    },
    {
      "kind": "phone",
      "why": "A mobile number without its 0.",
      "regex": "«start»(?:phone|mobile|mob|tel|number|call(?:ed|s)?|rang|ring|text(?:ed)?|whatsapp|no)\\b.{0,24}?(?<identifier>(?<!\\d)7\\d{3}(?:«gap»|«dash»)?\\d{3}(?:«gap»|«dash»)?\\d{3})(?!\\d)",
      "caseless": true
    },
    {
      "kind": "nhs number",
      "why": "With a wrong check digit too: it is still copied from somebody's record.",
      "regex": "(?<![\\p{L}\\d+£])\\d{3}(?:«gap»|«dash»)\\d{3}(?:«gap»|«dash»)\\d{4}(?!\\d)",
      "caseless": true
    },
    {
      "kind": "nhs number",
      "regex": "(?<![\\p{L}\\d+£])[1-9]\\d{9}(?!\\d)",
      "caseless": true
    },
    {
      "kind": "nhs number",
      "regex": "«start»(?:nhs|hospital|patient|mrn|chi)(?:«gap»(?:no|number|num|id|ref))?\\b.{0,12}?(?<identifier>(?<!\\d)\\d(?:(?:«gap»|«dash»)?\\d){9})(?!\\d)",
      "caseless": true
    },
    {
      "kind": "number plate",
      "regex": "«start»[A-Z]{2}\\d{2}«gap»?[A-Z]{3}«end»",
      "caseless": false
    },
    {
      "kind": "number plate",
      "regex": "«start»[a-z]{2}\\d{2}[a-z]{3}«end»",
      "caseless": true
    },
    {
      "kind": "number plate",
      "why": "Given from 1983 to 2001; with a gap only after a word for a vehicle, since M25 BTP is a road and an agency.",
      "regex": "«start»[A-HJ-NR-TV-Y][1-9]\\d{0,2}[A-Z]{3}«end»",
      "caseless": false
    },
    {
      "kind": "number plate",
      "why": "Given from 1963 to 1983.",
      "regex": "«start»[A-Z]{3}[1-9]\\d{0,2}[A-Y]«end»",
      "caseless": false
    },
    {
      "kind": "number plate",
      "regex": "«start»«vehicle»\\b.{0,30}?(?<identifier>«start»(?:(?!yrs?\\d)[A-Za-z]{2}\\d{2}«gap»(?!(?:and|but|who|for|the|was|are|ish|all|had|has|not|now|out|max|min|per)\\b)[A-Za-z]{3}|[B-HJ-LNR-TV-Y][1-9]\\d{0,2}«gap»[A-Z]{3}|[A-Z]{3}«gap»[1-9]\\d{0,2}[A-Y]|[A-Z]{0,2}[IZ][A-Z]?«gap»?[1-9]\\d{2,3}))«end»",
      "caseless": false
    },
    {
      "kind": "postcode",
      "regex": "«start»«area»\\d[A-Z\\d]?«gap»?\\d[ABD-HJLNP-UW-Z]{2}«end»",
      "caseless": false
    },
    {
      "kind": "postcode",
      "why": "b1 2nd is a place in a list.",
      "regex": "«start»«area»\\d[a-z\\d]?«gap»?\\d(?!st|nd|rd|th)[abd-hjlnp-uw-z]{2}«end»",
      "caseless": true
    },
    {
      "kind": "date of birth",
      "regex": "(?:«start»(?:born|dob|date«gap»of«gap»birth|birth«gap»?date|birthday|b['\\u2019]day)\\b|d\\.o\\.b\\.?)[^.;]{0,20}?(?<identifier>(?<!\\d)(?:«day»[\\/.\\-]«month»[\\/.\\-]\\d{2,4}|(?:0?[1-9]|[12]\\d|3[01])[\\/.\\-](?:0?[1-9]|1[0-2])(?:[\\/.\\-](?:(?:19|20)\\d{2}|\\d{2}))?|(?:19|20)\\d{2}-\\d{2}-\\d{2}|«day»(?:«gap»of)?«gap»«month»\\b(?:,?«gap»(?:19|20)?\\d{2})?|«month»«gap»«day»(?:,?«gap»(?:19|20)\\d{2})?|(?:«month»«gap»)?(?:19|20)\\d{2}))(?!\\d)",
      "caseless": true
    },
    {
      "kind": "date of birth",
      "why": "A whole date before 2020 is more often a birthday than an event of the review; two digits of a year that begin with 2 are lately.",
      "regex": "(?<![\\p{L}\\d.\\/])(?:0?[1-9]|[12]\\d|3[01])[\\/.\\-](?:0?[1-9]|1[0-2])[\\/.\\-](?:19\\d{2}|20[01]\\d|[013-9]\\d)(?!\\d|[.\\/]\\d)",
      "caseless": true
    },
    {
      "kind": "date of birth",
      "regex": "(?<![\\p{L}\\d])«day»(?:«gap»of)?«gap»«month»,?«gap»(?:19\\d{2}|200\\d|201\\d)(?!\\d)",
      "caseless": true
    },
    {
      "kind": "address",
      "regex": "«start»(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom)«gap»\\d{1,4}[A-Za-z]?,?«gap»(?:\\d{1,4}[A-Za-z]?,?«gap»)?(?:«capital»«gap»){1,3}«street»«end»",
      "caseless": false
    },
    {
      "kind": "address",
      "regex": "(?<![\\p{L}\\d£.])(?<!aged?«gap»)\\d{1,4}[A-Za-z]?,?«gap»(?:«capital»«gap»){1,3}«street»«end»",
      "caseless": false
    },
    {
      "kind": "address",
      "why": "Typed in lower case: never across a small word, or 3 kids in the close would be one.",
      "regex": "(?<![\\p{L}\\d£.])(?<!aged?«gap»)\\d{1,4}[a-z]?,?«gap»(?!(?:on|in|at|the|by|of|a|an|from|to|and|or|off|near|down|up|kids?|lads?|men|boys|girls|cars?|people|times|main|other|different|more|of)\\b)[\\p{L}'\\u2019]{3,}«gap»(?:(?!(?:on|in|at|the|by|of|a|an|from|to|and|or|off|near|down|up|this|that|his|her|their|our|one|each|same|main|other|is|was)\\b)[\\p{L}'\\u2019]{2,}«gap»)?«streetHard»«end»",
      "caseless": true
    },
    {
      "kind": "address",
      "why": "A street becomes an address beside an age.",
      "regex": "«start»(?:«capital»«gap»){1,3}«street»«end»(?=.{0,60}?«start»«aged»)",
      "caseless": false
    },
    {
      "kind": "address",
      "regex": "(?<=«start»«aged».{0,60})«start»(?:«capital»«gap»){1,3}«street»«end»",
      "caseless": false
    },
    {
      "kind": "address",
      "regex": "«start»(?:[Ll]iv(?:es?|ed|ing)|[Ss]tay(?:s|ed|ing)|[Mm]oved)«gap»(?:on|in|at|off|to|with«gap»(?:his|her|their)«gap»\\p{Ll}+«gap»(?:on|in|at|off))«gap»(?<identifier>(?:«capital»«gap»){1,3}«street»)«end»",
      "caseless": false
    },
    {
      "kind": "unique role",
      "regex": "(?:«start»i«gap»am«gap»|«start»i['\\u2019]m«gap»)?«start»(?:the|our|their|his|her|its)«gap»(?:one«gap»and«gap»)?(?:only|sole|single)«gap»(?:(?!one\\b)[\\p{L}'\\u2019\\-]+«gap»){0,4}?«role»«end»(?:«gap»«role»«end»)?(?:«gap»(?:in|at|for|on|across)«gap»(?:the|our|this)«gap»(?:whole«gap»)?[\\p{L}'\\u2019\\-]+)?",
      "caseless": true
    },
    {
      "kind": "unique role",
      "regex": "«start»only«gap»(?:one|1)«gap»(?:[\\p{L}'\\u2019\\-]+«gap»){0,3}?«role»«end»(?=«gap»(?:in|at|for|on|across|here|we)\\b)",
      "caseless": true
    },
    {
      "kind": "unique role",
      "regex": "«start»(?:the|our)«gap»(?:first|youngest|oldest|longest[ \\-]serving)«gap»(?:ever«gap»)?(?:female|woman|male|black|asian|muslim|sikh|somali|polish|gay|deaf|disabled|blind)«gap»(?:[\\p{L}'\\u2019\\-]+«gap»){0,3}?«role»«end»",
      "caseless": true
    },
    {
      "kind": "unique role",
      "regex": "«start»(?:the|our)«gap»«office»«end»«gap»(?:of|at|for)«gap»(?:the«gap»)?[\\p{L}'\\u2019\\-]+",
      "caseless": true
    },
    {
      "kind": "name",
      "regex": "«start»«title»\\.?«gap»(?<identifier>\\p{Lu}[\\p{L}\\p{M}'\\u2019]*\\p{Ll}[\\p{L}\\p{M}'\\u2019\\-]*(?:«gap»\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'\\u2019\\-]*)?)",
      "caseless": false
    },
    {
      "kind": "name",
      "regex": "«start»O['\\u2019]\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]+",
      "caseless": false
    },
    {
      "kind": "name",
      "why": "Names themselves are found on the server; these words say that one follows.",
      "regex": "«start»(?:[Nn]amed|[Kk]nown«gap»as|[Nn]icknamed?|[Ss]treet«gap»name|aka|AKA|a\\.k\\.a\\.?|[Gg]oes«gap»by|[Nn]ame(?:['\\u2019]s|«gap»is|«gap»was|:)|[Cc]all(?:s|ed)?«gap»(?:him|her|them|himself|herself)|«person»(?:«gap»(?:is|was))?«gap»called)(?:«gap»(?:is|was|as))?«gap»«quote»?(?<identifier>(?!(?:I|The|A|They|He|She|We|It|Prevent|Police|Childline|County)\\b)\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'\\u2019\\-]*(?:«gap»\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'\\u2019\\-]*)?)",
      "caseless": false
    }
  ],
  "roles": [
    { "near": "«start»social«gap»workers?«end»", "words": "the social worker" },
    { "near": "«start»(?:mum|mother|dad|father|parent|mam|step-?(?:mum|dad))s?«end»", "words": "a parent" },
    { "near": "«start»(?:nan|gran|grand(?:ma|dad|mother|father)|auntie?|aunty|uncle|cousin|brother|sister|nephew|niece)s?«end»", "words": "a relative" },
    { "near": "«start»(?:neighbour)s?«end»", "words": "a neighbour" },
    { "near": "«start»(?:teacher|head|headteacher|tutor|senco|school«gap»staff)s?«end»", "words": "a member of school staff" },
    { "near": "«start»(?:officer|pc|pcso|dc|ds|di|dci|sgt|sergeant|inspector|constable|detective)s?«end»", "words": "an officer" },
    { "near": "«start»(?:nurse|doctor|dr|consultant|gp|midwife|paramedic|surgeon)s?«end»", "words": "a health worker" },
    { "near": "«start»(?:mentor|youth«gap»worker|keyworker|support«gap»worker|case«gap»(?:worker|manager))s?«end»", "words": "a worker" },
    { "near": "«start»(?:councillor|cllr)s?«end»", "words": "a councillor" },
    { "near": "«start»(?:girl|daughter)s?«end»", "words": "a girl" },
    { "near": "«start»(?:boy|lad|son)s?«end»", "words": "a boy" },
    { "near": "«start»(?:tenant|landlord|man|woman|lady|bloke|adult)s?«end»", "words": "an adult" }
  ],
  "replacements": {
    "name": ["a young person", "an adult", "a worker"],
    "unique role": ["a practitioner", "a worker"],
    "phone": ["[phone number]"],
    "e-mail": ["[e-mail address]"],
    "handle": ["[account]"],
    "number plate": ["[number plate]"],
    "postcode": ["[postcode]"],
    "address": ["[address]"],
    "date of birth": ["[date of birth]"],
    "nhs number": ["[NHS number]"],
    "national insurance number": ["[National Insurance number]"]
  }
}
