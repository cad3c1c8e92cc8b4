"""English: words, shapes and examples. Data only; docs/languages.md says what the groups and slots mean."""

from calendars.language import Language, Numbers, Shape, Tense, Words, linked, nothing, numbered, says, shape

WORDS: dict[str, Words] = {
    "month": (
        *numbered("month", """
            1
            january
            jan
            jan.
            2
            february
            feb
            feb.
            4
            april
            apr
            apr.
            6
            june
            jun
            jun.
            7
            july
            jul
            jul.
            8
            august
            aug.
            9
            september
            sept
            sept.
            sep
            sep.
            10
            october
            oct
            oct.
            11
            november
            nov
            nov.
            12
            december
            dec.
            """, calendar="gregorian"),
    ),
    "month:weak": (
        *numbered("month", """
            3
            March
            Mar
            Mar.
            5
            May
            8
            Aug
            12
            Dec
            """, calendar="gregorian"),
        *numbered("month", """
            1
            Farvardin
            2
            Ordibehesht
            3
            Khordad
            4
            Tir
            5
            Mordad
            6
            Shahrivar
            7
            Mehr
            8
            Aban
            9
            Azar
            10
            Dey
            11
            Bahman
            12
            Esfand
            """, calendar="solar-hijri"),
        *numbered("month", """
            1
            Muharram
            Moharram
            2
            Safar
            3
            Rabi al-Awwal
            Rabi' al-Awwal
            Rabi I
            4
            Rabi al-Thani
            Rabi' al-Thani
            Rabi al-Akhir
            Rabi II
            5
            Jumada al-Ula
            Jumada al-Awwal
            Jumada I
            6
            Jumada al-Thani
            Jumada al-Akhira
            Jumada II
            7
            Rajab
            8
            Sha'ban
            Shaban
            Shaaban
            9
            Ramadan
            Ramazan
            10
            Shawwal
            11
            Dhu al-Qa'dah
            Dhu al-Qadah
            Dhu al-Qi'dah
            Dhul Qadah
            12
            Dhu al-Hijjah
            Dhul Hijjah
            Dhu'l-Hijja
            """, calendar="hijri"),
    ),
    "weekday": numbered("weekday", """
        1
        monday
        2
        tuesday
        3
        wednesday
        4
        thursday
        5
        friday
        6
        saturday
        7
        sunday
        """),
    "weekday:short": numbered("weekday", """
        1
        Mon
        Mon.
        2
        Tue
        Tue.
        Tues
        Tues.
        3
        Wed
        Wed.
        4
        Thu
        Thu.
        Thur
        Thurs
        Thurs.
        5
        Fri
        Fri.
        6
        Sat
        Sat.
        7
        Sun
        Sun.
        """),
    "weekdays": numbered("weekday", """
        1
        mondays
        2
        tuesdays
        3
        wednesdays
        4
        thursdays
        5
        fridays
        6
        saturdays
        7
        sundays
        """),
    "season": (
        *says("spring", season="SP"), *says("summer", season="SU"), *says("autumn", season="FA"),
        *says("winter", season="WI"),
    ),
    "season:weak": says("fall", season="FA"),
    "part": (
        *says("morning\ndawn\nsunrise\ndaybreak", part="MO"), *says("noon\nmidday\nnoontime", part="MI"),
        *says("afternoon", part="AF"), *says("evening\ndusk\nsunset", part="EV"),
        *says("night\nmidnight\nnighttime", part="NI"), *says("daytime", part="DT"),
    ),
    "parts": (
        *says("mornings", part="MO"), *says("afternoons", part="AF"), *says("evenings", part="EV"),
        *says("nights", part="NI"),
    ),
    "meridiem": (*says("am\na.m.\nAM", meridiem="am"), *says("pm\np.m.\nPM", meridiem="pm")),
    "oclock": says("o'clock\nhrs\nhours'"),
    "zone": (
        *says("GMT\nUTC\nZ", zone="Z"), *says("EST\nEDT\nCST\nCDT\nMST\nMDT\nPST\nPDT\nBST\nCET\nCEST\nEET\nEEST\nMSK\nIST"),
        *says("local time\nlocal_time\nlocal"),
    ),
    "unit": (
        *says("minute\nminutes\nmin\nmins", unit="minute"), *says("hour\nhours\nhr", unit="hour"), *says("seconds", unit="second"),
        *says("day\ndays", unit="day"), *says("week\nweeks", unit="week"), *says("weekend\nweekends", unit="weekend"),
        *says("month\nmonths", unit="month"), *says("quarter\nquarters", unit="quarter"),
        *says("year\nyears\nyr\nyrs", unit="year"), *says("decade\ndecades", unit="decade"),
        *says("century\ncenturies", unit="century"), *says("millennium\nmillennia", unit="millennium"),
    ),
    "fortnight": says("fortnight", n=2, unit="week"),
    "day-before": (
        *says("today", unit="day", shift=0), *says("yesterday", unit="day", shift=-1),
        *says("tomorrow", unit="day", shift=1), *says("the day before yesterday", unit="day", shift=-2),
        *says("the day after tomorrow", unit="day", shift=2),
    ),
    "tonight": (*says("tonight", unit="day", shift=0, part="NI"), *says("last night", unit="day", shift=-1, part="NI"),
                *says("overnight", unit="day", shift=0, part="NI")),
    "last": says("last", shift=-1),
    "past": says("past", shift=-1),
    "recent": says("recent", shift=-1),
    "next": says("next\ncoming\nupcoming", shift=1),
    "this": says("this", shift=0),
    "current": says("current", shift=0),
    "that": says("that", shift=0, base="focus"),
    "same": says("same\nvery", shift=0, base="focus"),
    "following": says("following\nensuing\nsubsequent", shift=1, base="focus"),
    "previous": says("previous\npreceding\nprior\nforegoing", shift=-1, base="focus"),
    "ago": says("ago", ago=-1),
    "hence": says("from now\nhence\nfrom today", ago=1),
    "later": says("later\nafterwards\nafterward\nthereafter\nthence", ago=1, base="focus"),
    "after": says("after", ago=1, base="anchor"),
    "before": says("before\nprior to", ago=-1, base="anchor"),
    "earlier": says("earlier\npreviously\nbeforehand", ago=-1, base="focus"),
    "vague": says("several\nfew\nmany\nsome\nnumerous\ncountless\na few\na number of\na couple of\nmultiple\nvarious", vague=True),
    "a": says("a\nan", n=1),
    "half": says("half", n=0.5),
    "edge": (
        *says("early\nbeginning of\nstart of\nopening of\nonset of\noutset of", edge="START"),
        *says("mid\nmiddle of\nmidst of", edge="MID"),
        *says("late\nend of\nclose of\nconclusion of\nclosing of", edge="END"),
    ),
    "edge-of": (
        *says("early part of\nfirst part of\nearly days of", edge="START"), *says("latter part of\nlate part of\nlast part of", edge="END"),
    ),
    "s-end": says("'s end", edge="END"),

    "every": says("every\neach\nonce every", every=1),
    "per": says("per", per=1),
    "adverb": (
        *says("daily\neveryday", every=1, unit="day"), *says("weekly", every=1, unit="week"),
        *says("monthly", every=1, unit="month"), *says("yearly\nannual\nannually", every=1, unit="year"),
        *says("hourly", every=1, unit="hour"), *says("quarterly", every=1, unit="quarter"),
        *says("biweekly\nfortnightly", every=1, unit="week", n=2), *says("biennial\nbiennially", every=1, unit="year", n=2),
        *says("nightly", every=1, part="NI"),
    ),
    "ref": (
        *says("now\ncurrently\nnowadays\nat present\nat the moment\nthese days\nthe time being", ref="PRESENT_REF"),
        *says("recently\nformerly\nformer\nlately", ref="PAST_REF"), *says("future", ref="FUTURE_REF"),
    ),
    "era": (
        *says("BC\nB.C.\nBCE\nB.C.E.", era="BC", calendar="gregorian"), *says("AD\nA.D.\nCE\nC.E.", calendar="gregorian"),
        *says("AH\nA.H.", calendar="hijri"), *says("SH\nAP\nA.P.", calendar="solar-hijri"),
    ),
    "about": says("ca.\nca\ncirca\nc.\nabout\naround\napproximately\nroughly\nnearly\nalmost\nover\nunder\nmore than\n"
                  "less than\njust\nonly\nat least\nat most\nup to\nas many as\na little more than\nwell over"),
    "decades": (
        *says("twenties", decade=20), *says("thirties", decade=30), *says("forties", decade=40), *says("fifties", decade=50),
        *says("sixties", decade=60), *says("seventies", decade=70), *says("eighties", decade=80), *says("nineties", decade=90),
    ),
    "named": (
        *says("Christmas\nChristmas Day\nXmas", named="christmas"), *says("Christmas Eve", named="christmas-eve"),
        *says("Boxing Day", named="boxing"), *says("New Year's Day\nNew Year's", named="new-year"),
        *says("New Year's Eve", named="new-years-eve"), *says("Valentine's Day", named="valentine"),
        *says("Easter\nEaster Sunday", named="easter"), *says("Good Friday", named="good-friday"),
        *says("Easter Monday", named="easter-monday"), *says("Ash Wednesday", named="ash-wednesday"),
        *says("Palm Sunday", named="palm-sunday"), *says("Pentecost\nWhit Sunday", named="pentecost"),
        *says("Thanksgiving\nThanksgiving Day", named="thanksgiving"), *says("Labor Day", named="labor"),
        *says("Memorial Day", named="memorial"), *says("Martin Luther King Day\nMLK Day", named="martin-luther-king"),
        *says("Presidents' Day\nPresidents Day", named="presidents"), *says("Columbus Day", named="columbus"),
        *says("Mother's Day", named="mothers"), *says("Independence Day", named="us-independence"),
        *says("Bastille Day", named="bastille"), *says("Halloween", named="halloween"), *says("May Day", named="may-day"),
        *says("Armistice Day\nVeterans Day\nRemembrance Day", named="armistice"),
        *says("St. Patrick's Day", named="st-patrick"), *says("All Saints' Day", named="all-saints"),
        *says("International Women's Day", named="womens-day"), *says("Victory Day", named="victory"),
        *says("D-Day", named="d-day"), *says("VE Day\nV-E Day", named="ve-day"), *says("VJ Day\nV-J Day", named="vj-day"),
        *says("9/11", named="september-11"), *says("Nowruz\nNorouz\nNoruz\nNawroz", named="nowruz"),
        *says("Ashura", named="ashura"), *says("Arbaeen", named="arbaeen"), *says("Yalda Night", named="yalda"),
        *says("Eid al-Fitr", named="eid-fitr"), *says("Eid al-Adha", named="eid-adha"), *says("Mawlid", named="mawlid"),
    ),
    "number": numbered("value", """
        0
        zero
        1
        one
        2
        two
        3
        three
        4
        four
        5
        five
        6
        six
        7
        seven
        8
        eight
        9
        nine
        10
        ten
        11
        eleven
        12
        twelve
        13
        thirteen
        14
        fourteen
        15
        fifteen
        16
        sixteen
        17
        seventeen
        18
        eighteen
        19
        nineteen
        20
        twenty
        30
        thirty
        40
        forty
        50
        fifty
        60
        sixty
        70
        seventy
        80
        eighty
        90
        ninety
        100
        hundred
        1000
        thousand
        """),
    "nth": numbered("value", """
        1
        first
        2
        second
        3
        third
        4
        fourth
        5
        fifth
        6
        sixth
        7
        seventh
        8
        eighth
        9
        ninth
        10
        tenth
        11
        eleventh
        12
        twelfth
        13
        thirteenth
        14
        fourteenth
        15
        fifteenth
        16
        sixteenth
        17
        seventeenth
        18
        eighteenth
        19
        nineteenth
        20
        twentieth
        30
        thirtieth
        40
        fortieth
        50
        fiftieth
        60
        sixtieth
        70
        seventieth
        80
        eightieth
        90
        ninetieth
        100
        hundredth
        """),
    "final": says("final", nth=-1),
    "ending": says("st\nnd\nrd\nth"),
    "s": says("s"),
    "the": says("the"),
    "of": says("of"),
    "in": says("in\nduring\nby\nsince\nuntil\ntill\nwithin\nthroughout"),
    "on": says("on"),
    "at": says("at"),
    "from": says("from"),
    "between": says("between"),
    "to": says("to\nthrough"),
    "and": says("and"),
    "or": says("or"),
    "long": says("long"),
    "old": says("old\nof age"),
    "year-word": says("the year\nthe years"),
    "times": says("times\nonce\ntwice"),
    "event": says("war\nconflict\ninvasion\nsiege\nbattle\nprotests\nstrike\nuprising\nrevolution\noffensive\ntruce\n"
                  "ceasefire\noperation\nblockade\ngenocide\ncampaign\nfighting\nhunger strike\ncrisis\noccupation\nassault",
                  event=""),
    "counted": says("people\nmen\nwomen\nchildren\nsoldiers\ntroops\ncivilians\nvotes\ndollars\neuros\npounds\nshares\n"
                    "km\nmiles\nkilometers\nkilometres\nmeters\nmetres\nfeet\ntons\ntonnes\nships\naircraft\ntanks\nguns\n"
                    "prisoners\ncasualties\nkilled\nwounded\ndead\nmembers\nstudents\nworkers\nhouses\nhomes\ncases\n"
                    "units\nseats\nkg\nlbs\ninhabitants\ndeaths\nrounds\npages\nhorses\npassengers\nmm\ncm\n"
                    "acres\nhectares\nyards\nvehicles\nrefugees\nemployees\nscientists\nofficers\nvolunteers"),
    "numbered": says("$\n\u20ac\n\u00a3\n#\nNo.\nno.\nflight\nroute\nresolution\nnumber\nroom\nmodel\nBoeing\nairbus\n"
                     "highway"),
    "street": says("street\navenue\nroad\nboulevard\nstadium\nbridge\nparty\nmovement"),
    "verb:past": says("was\nwere\nhad\ndid\nsaid\ntold\nbegan\ntook\nmade\ncame\nwent\nheld\nmet\nleft\ngave\nfell\n"
                      "won\nlost\nshot\nstruck\nbroke\nrose\nspoke\nbecame\ngot\nkept\nled\nran\nsaw\nsent\nset\nsold\n"
                      "bought\nbrought\nbuilt\nfought\nfound\nflew\ngrew\nheard\nlaid\npaid\nput\nquit\nsank\nstood\n"
                      "withdrew\nwrote\nwrought\nhit\nspent\nthrew\ntaught\nunderwent"),
    "verb:future": says("will\nshall\nplans\nscheduled\nupcoming\nforthcoming\nintends\nexpects\ndue\nexpected"),
    "verb:present": says("is\nare\nhas\nhave\nmay\ncan"),
}

SHAPES: dict[str, tuple[Shape, ...]] = {
    # a year, as it stands after a month
    "yr": (
        shape("{year}", "2020"),
        shape("{year:impossible}", "20201"),
        shape("quote {yy}", "1999 | '99"),
        shape("[about] {year|year3} {era}", "BC0480 | 480 BC"),
        shape("{era=era} {year|year3}", "0622 | AD 622"),
    ),
    "year": (
        shape("{year:common} !counted|percent|dash|unit", "1939 | 1939", unlike=("1939 people", "2,020 men")),
        shape("[the] [about] <bc>", "BC0480 | 480 BC", "BC0480 | ca. 480 BC"),
        shape("year-word {year|year3}", "1066 | the year 1066"),
        shape("the? {last|next|this|current|that|same|following|previous} {unit:year}", "2022 | last year", "2023 | the current year"),
        shape("the? {that} {same} {unit:year}", "2023 | that same year"),
        shape("quote {yy}", "1999 | '99"),
    ),
    "bc": (shape("{year|year3|day:digits} {era}", "BC0480 | 480 BC"), shape("{era} {year|year3}", "0622 | AD 622")),
    "decade": (
        shape("the? {decade=year} [quote] s", "199 | the 1990s"),
        shape("the? quote {decade=yy} s", "199 | the '90s"),
        shape("the {decades}", "199 | the nineties"),
        shape("the? {last|next|this|that|following|previous} {unit:decade}", "201 | last decade"),
    ),
    "century": (
        shape("the? {century=nth} dash? unit:century", "18 | the 19th century"),
        shape("the? {last|next|this|that|following|previous} {unit:century}", "19 | last century"),
    ),
    "month": (
        shape("the? {month} [comma|of|in] <yr>", "2022-03 | March 2022", "2022-03 | March of 2022", "2022-03 | March, 2022"),
        shape("the? {month} [of] <year>", "2022-03 | March of last year"),
        shape("{month:plain}", "2023-09 | September"),
        shape("the? {last|next|this|that|same|following|previous} {month}", "2023-05 | last May"),
        shape("the? {last|next|this|current|that|same|following|previous} {unit:month}", "2023-10 | last month"),
        shape("the? {that} {same} {unit:month}", "2023-11 | that same month"),
    ),
    # March and May stand alone only after a preposition
    "weak-month": (shape("{month:weak}", "2023-05 | May"),),
    "season": (
        shape("the? {season} [of|in|comma] <yr>", "2021-SU | the summer of 2021", "2021-FA | fall 2021"),
        shape("the? {season} [of] <year>", "2022-SU | summer of last year"),
        shape("the? {season:plain}", "2023-SU | the summer"),
        shape("the {season:weak}", "2023-FA | the fall"),
        shape("the? {last|next|this|that|same|following|previous} {season}", "2023-SU | last summer"),
    ),
    "quarter": (
        shape("the? {quarter=nth} unit:quarter [[of|comma] [<yr>|<year>]]", "2023-Q3 | the third quarter of 2023",
              "2023-Q3 | the third quarter"),
        shape("the? {half=nth} half [of] [<yr>|<year>]", "2023-H2 | the second half of 2023"),
        shape("the? {last|next|this|following|previous} {unit:quarter}", "2023-Q3 | last quarter"),
    ),
    "week": (
        shape("the? {last|next|this|current|that|same|following|previous} {unit:week|unit:weekend}", "2023-W43 | last week",
              "2023-W43-WE | last weekend"),
        shape("the? {nth|last=final} {nth_unit=unit:week|unit:weekend} of <month>", "2023-05-08/2023-05-14 | the second week of May 2023"),
    ),
    # one day of a calendar
    "date": (
        shape("[<weekday> comma?] the? {day} of? {month} [comma? <yr>]", "2022-02-24 | 24 February 2022", "2022-02-24 | the 24th of February, 2022",
              "2023-10-28 | Saturday, 28 October 2023", "2023-10-28 | 28 October"),
        shape("[<weekday> comma?] the? {day} of? {month} [of] <year>", "2022-05-05 | 5 May last year"),
        shape("[<weekday> comma?] {month} [the] {day} [comma? <yr>]", "2023-10-28 | October 28, 2023", "2023-10-28 | October 28",
              "2023-10-28 | Saturday, October 28, 2023", "2023-10-28 | Oct. 28, 2023"),
        shape("[<weekday> comma?] {month} {day} [comma?] [of] <year>", "2022-05-05 | May 5 of last year"),
        shape("{day} dash {month} dash <yr>", "2022-02-24 | 24-Feb-2022"),
        shape("[<weekday> comma?] {numeric}", "2023-10-28 | 10/28/2023", "2023-10-28 | 2023-10-28"),
        shape("the {day=nth} of {this|that|last|next|same} {unit:month}", "2023-11-05 | the 5th of this month"),
        shape("the {nth} {nth_unit=unit:day} of <month>", "2023-05-02 | the second day of May 2023"),
        shape("the? {named} [[of|comma] [<yr>|<year>]]", "2004-12-25 | Christmas 2004", "2023-12-25 | Christmas"),
        shape("the {nth} {weekday} of <month>", "2023-05-19 | the third Friday of May 2023", nth_unit="day"),
    ),
    "weekday": (shape("{weekday}", "2023-10-30 | Monday"),),
    "day": (
        shape("<date>", "2022-02-24 | 24 February 2022"),
        shape("{weekday:plain}", "2023-10-30 | Monday"),
        shape("the? {last|next|this|that|same|following|previous} {weekday}", "2023-10-30 | last Monday"),
        shape("{weekday} {last|next|this} {unit:week}", "2023-10-23 | Monday last week"),
        shape("{weekday} of {last|next|this} {unit:week}", "2023-10-23 | Monday of last week"),
        shape("{day-before} [[comma|open] {weekday} [close]]", "2023-11-02 | yesterday", "2023-11-03 | today, Friday"),
        shape("the? {that|same|following|previous|next} {unit:day}", "2023-11-04 | the next day"),
        shape("the? {that} {same} {unit:day}", "2023-11-03 | that same day"),
        shape("the {day=day:ordinal}", "2023-11-05 | the 5th"),
    ),
    "clock": (
        shape("{clock} {meridiem}? oclock? {zone}?", "2023-11-03T14:30 | 14:30"),
        shape("{hour} {meridiem} {zone}?", "2023-11-03T17:00 | 5 pm"),
        shape("{dotclock} {meridiem} {zone}?", "2023-11-03T17:30 | 5.30 pm"),
        shape("{hour} oclock {meridiem}? [in the {part}]", "2023-11-03T05:00 | 5 o'clock"),
    ),
    # a time of day, with its day
    "moment": (
        shape("<clock> [comma|on] <day>", "2023-11-02T14:30 | 14:30 on 2 November"),
        shape("<day> comma? [at] <clock>", "2023-11-02T14:30 | 2 November at 14:30"),
        shape("<clock>", "2023-11-03T14:30 | 14:30"),
        shape("<day> {part}", "2023-10-30TMO | Monday morning", "2023-11-02TMO | yesterday morning"),
        shape("the? {part} [of|on] <day>", "2023-05-05TMO | the morning of May 5"),
        shape("{this} {part}", "2023-11-03TMO | this morning", unit="day"),
        shape("the? {that|same|following|next|previous} {part}", "2023-11-03TMO | that morning", unit="day"),
        shape("{tonight}", "2023-11-03TNI | tonight"),
        shape("{day-before} {part}", "2023-11-02TMO | yesterday morning"),
    ),
    # "three", "several", "a": how many
    "count": (
        shape("{n}", "3", "2.5"), shape("{a}", "a"), shape("{vague}", "several"),
    ),
    "length": (
        shape("<count> dash? {unit}", "P3D | three days", "P27Y | 27-year", "PXY | several years"),
        shape("{fortnight}", "P2W | fortnight"),
        shape("a {fortnight}", "P2W | a fortnight"),
    ),
    "period": (
        shape("<month>", "2022-03 | March 2022"), shape("<year>", "1939"), shape("<season>", "2021-SU | summer 2021"),
        shape("<quarter>", "2023-Q3 | the third quarter of 2023"), shape("<week>", "2023-W43 | last week"),
        shape("<decade>", "199 | the 1990s"), shape("<century>", "18 | the 19th century"),
        shape("the? {edge|edge-of} [dash|in|of] the? <month>", "2023-05 | early May 2023"),
        shape("the? {edge|edge-of} [dash|in|of] the? <weak-month>", "2023-05 | early May"),
        shape("the? {edge|edge-of} [dash|in|of] <year>", "2009 | early 2009", "2009 | the end of 2009", "2009 | mid-2009"),
        shape("the? {edge|edge-of} [dash|in|of] <season>", "2009-SU | early summer 2009"),
        shape("the? {edge|edge-of} [dash|in|of] <decade>", "198 | the late 1980s"),
        shape("the? {edge|edge-of} [dash|in|of] <century>", "18 | the late 19th century"),
        shape("the? {edge|edge-of} [dash|in|of] <week>", "2023-W43 | late last week"),
        shape("the? {edge|edge-of} the {unit:month|unit:year|unit:week|unit:decade|unit:century}", "2023 | the end of the year",
              shift=0, base="focus"),
        shape("later|earlier <year>", "2023 | later this year"), shape("later|earlier <month>", "2023-11 | later this month"),
        shape("later|earlier <week>", "2023-W44 | later this week"),
    ),
    "mention": (
        shape("<moment>", "2023-11-03T14:30 | 14:30"),
        shape("<day>", "2022-02-24 | 24 February 2022"),
        shape("<period>", "2022-03 | March 2022"),
        shape("in|from|on|to|and ( <weak-month> )", "2023-05 | in May"),
        shape("<length>", "P3D | three days"),
        shape("the? {last|past|next|recent} {n} {unit}", "P4Y | the next four years", "P3D | the last three days"),
        shape("the? {last|past|next|recent} {vague} {unit}", "PXM | the last few months"),
        shape("the {past|recent} {unit:year|unit:month|unit:week|unit:decade|unit:century}", "P10Y | the past decade", n=1),
        shape("<count> {unit} {ago}", "2021 | two years ago", "2023-10-31 | three days ago"),
        shape("<count> {unit} {hence}", "2023-11-05 | two days from now"),
        shape("<count> {unit} {later|earlier}", "2023-11-05 | two days later"),
        shape("{unit} {later|earlier|ago}", "XXXX-XX-XX | days later", vague=True),
        shape("<count> {unit} {after|before} <day=anchor>", "2022-03-06 | ten days after 24 February 2022"),
        shape("the {unit:day} {after|before} <day=anchor>", "2022-02-25 | the day after 24 February 2022", n=1),
        shape("the {nth} {nth_unit=unit:day} of the? {event}", "2022-06-03 | the 100th day of the war"),
        shape("{every} {n}? {unit}", "P1D | every day", "P2Y | every 2 years"),
        shape("{every} {weekday|season|part}", "XXXX-WXX-2 | every Tuesday"),
        shape("{per} {unit}", "P1M | per month"),
        shape("{adverb}", "P1D | daily", "P1Y | annual"),
        shape("the? {ref}", "PRESENT_REF | now"),
        # ranges
        linked("range", "from? ( <period> ) to|dash ( <period> )", "1939 1945 | from 1939 to 1945", "2020-06 2020-08 | June to August 2020"),
        linked("range", "from? ( <day> ) to|dash ( <day> )", "2020-06-05 2020-06-07 | from 5 June to 7 June 2020"),
        linked("range", "between ( <period> ) and ( <period> )", "2014 2016 | between 2014 and 2016"),
        linked("range", "between ( <day> ) and ( <day> )", "2020-06-05 2020-06-07 | between 5 June and 7 June 2020"),
        linked("range", "[from|between] ( the? {day} ) to|dash|and|comma ( the? {day} of? {month} [comma? <yr>] )", "2020-06-05 2020-06-07 | 5-7 June 2020"),
        linked("range", "[from|between] ( {month} the? {day} ) to|dash|and ( the? {day} [comma? <yr>] )", "2020-06-05 2020-06-07 | June 5-7, 2020"),
        linked("range", "( {year} ) dash ( {yy} )", "1939 1945 | 1939-45"),
        linked("range", "[from|between] ( {n} ) to|or|dash|and ( {n} dash? {unit} )", "P3D P5D | 3 to 5 days"),
        # no dates
        nothing("numbered {year}", "$ 1939"),
        nothing("{n} percent", "20 %"),
        nothing("{n} dash? unit dash? old", "6 years old", "6-year-old"),
    ),
}

LANGUAGE = Language(
    tag="en", words=WORDS, shapes=SHAPES, numeric="mdy", cased=True,
    numbers=Numbers(pairs=True, juxtaposed=True),
    tense=Tense(verbs="around", past_endings=("ed",)),
)
