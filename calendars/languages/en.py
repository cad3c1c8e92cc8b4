"""English: words, shapes and examples. Data only; docs/languages.md says what the groups and slots mean."""

from calendars.language import Language, Numbers, Shape, Tense, Words, linked, nothing, numbered, shape, table

_SAID = """
    said
    told
    announced
    reported
    confirmed
    added
    claimed
    argued
    believed
    thought
    warned
    insisted
    stressed
    noted
    explained
    declared
    stated
    admitted
    denied
    agreed
    predicted
    hoped
    ordered
    ruled
    decided
    suggested
    revealed
    recalled
    remembered
    wrote
    testified
    complained
    repeated
    replied
    maintained
    acknowledged
    conceded
    guaranteed
    knew
    heard
"""  # verbs behind which "that" joins a clause

WORDS: dict[str, Words] = {
    "month": numbered("month", """
        1
        january
        jan.
        2
        february
        feb
        feb.
        4
        apr
        apr.
        6
        jun
        jun.
        7
        july
        jul
        jul.
        8
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
    "month:name": numbered("month", """
        4
        april
        6
        june
        8
        August
    """, calendar="gregorian"),
    "month:weak": (
        *numbered("month", """
            1
            Jan
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
        tues
        3
        wednesday
        weds
        4
        thursday
        thurs
        thur
        5
        friday
        6
        saturday
        7
        sunday
    """),
    "weekday:short": numbered("weekday", """
        1
        Mon.
        2
        Tue.
        Tues.
        3
        Wed.
        4
        Thu.
        Thurs.
        5
        Fri.
        6
        Sat.
        7
        Sun.
    """),
    "weekday:typed": numbered("weekday", """
        1
        mon
        2
        tue
        3
        wed
        4
        thu
        5
        fri
        6
        sat
        7
        sun
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
    "season": table("""
        season=SP
        spring
        season=SU
        summer
        season=FA
        autumn
        season=WI
        winter
    """),
    "season:weak": table("""
        season=FA
        fall
    """),
    "particle": table("""
        van
        von
        der
        de
        di
        da
        del
        della
        bin
        bint
        ibn
        zu
    """),
    "scripture:noun": table("""
        Genesis
        Exodus
        Leviticus
        Deuteronomy
        Joshua
        Judges
        Ruth
        Samuel
        Kings
        Chronicles
        Ezra
        Nehemiah
        Esther
        Job
        Psalm
        Psalms
        Proverbs
        Ecclesiastes
        Isaiah
        Jeremiah
        Ezekiel
        Daniel
        Hosea
        Joel
        Amos
        Micah
        Zechariah
        Malachi
        Matthew
        Mark
        Luke
        John
        Acts
        Romans
        Corinthians
        Galatians
        Ephesians
        Philippians
        Colossians
        Thessalonians
        Timothy
        Titus
        Hebrews
        James
        Peter
        Jude
        Revelation
        Surah
        Sura
        Quran
        Koran
    """),
    "festive:noun": table("""
        carol
        carols
        card
        cards
        presents
        pudding
        puddings
        lights
        market
        markets
        jumper
        jumpers
        sweater
        sweaters
        bonus
        bonuses
        stocking
        stockings
        cracker
        crackers
        egg
        eggs
        bunny
        basket
        baskets
        turkey
        turkeys
        costume
        costumes
        resolutions
        shopping
        cake
        cakes
        wreath
        ornament
        ornaments
        decoration
        decorations
        hymn
        hymns
        pageant
        cactus
        lily
        lilies
        cookies
    """),
    "weather": table("""
        wet
        warm
        dry
        mild
        cool
        chilly
        freezing
        snowy
        stormy
        windy
        bleak
        bright
        balmy
        damp
        harsh
        typical
        strong
        weak
        poor
        good
        bad
        record
        slow
        sluggish
        disappointing
    """),
    "landmark:noun": table("""
        Hill
        Hills
        Haven
        Harbor
        Harbour
        Island
        Creek
        River
        Valley
        Lake
        Lakes
        Park
        Garden
        Gardens
        Palace
        Lane
        Court
        House
        Hall
        Field
        Fields
        Green
        Grove
        Mountain
        Branch
        Mill
        Mills
        Brook
        Wood
        Woods
        Forest
        City
        Town
        Bay
        Beach
        Sonata
        Symphony
        Quartet
        Overture
        Crescent
        Terrace
        Square
        Cottage
        Farm
        Springs
        Ranch
        Canyon
    """),
    "rises": table("""
        rose
        rises
        rise
        rising
        fell
        falls
        falling
        grew
        grow
        grows
        climbed
        dropped
        jumped
        slipped
        increased
        decreased
        declined
        shrank
        soared
        slid
        went
        up
        down
        expanded
        swelled
        doubled
        tripled
        cut
        reduced
        raised
        ranged
        ranging
        range
    """),
    "part": table("""
        part=MO
        morning
        part=AF
        afternoon
        part=EV
        evening
        arvo
        part=NI
        night
        nite
    """),
    "part:light": table("""
        part=MO
        dawn
        sunrise
        sunup
        daybreak
        first light
        small hours
        wee hours
        wee small hours
        early hours
        mid-morning
        midmorning
        forenoon
        part=AF
        mid-afternoon
        midafternoon
        part=EV
        dusk
        sunset
        sundown
        twilight
        part=NI
        dead of night
    """),
    "part:alone": table("""
        part=MI
        lunchtime
        lunch-time
        part=AF
        teatime
        tea-time
        hour=12 minute=0
        noon
        midday
        noontime
        noonday
        hour=24 minute=0
        midnight
        part=NI
        nighttime
        night-time
        nightfall
        part=DT
        daytime
    """),
    "parts": table("""
        part=MO
        mornings
        part=AF
        afternoons
        part=EV
        evenings
        part=NI
        nights
    """),
    "meridiem": table("""
        meridiem=am
        am
        a.m.
        AM
        meridiem=pm
        pm
        p.m.
        PM
    """),
    "oclock": table("""
        o'clock
    """),
    "zone": (
        ({"zone": "Z"}, "GMT\nUTC\nZ"),
        ({"zone": "-04"}, "EDT"), ({"zone": "-05"}, "EST\nCDT"), ({"zone": "-06"}, "CST\nMDT"),
        ({"zone": "-07"}, "MST\nPDT"), ({"zone": "-08"}, "PST"), ({"zone": "+01"}, "BST\nCET"),
        ({"zone": "+02"}, "CEST\nEET"), ({"zone": "+03"}, "EEST\nMSK"), ({"zone": "+05:30"}, "IST"),
        ({"zone": "+09"}, "JST\nKST"), ({"zone": "+10"}, "AEST"), ({"zone": "+11"}, "AEDT"),
    ),
    "local": table("""
        local time
        local
        ET
        CT
        MT
        PT
    """),
    "unit": table("""
        unit=minute
        minute
        min
        unit=hour
        hour
        hr
        unit=day
        day
        unit=weekday
        weekday
        weeknight
        unit=week
        week
        wk
        unit=weekend
        weekend
        wkend
        wknd
        week-end
        unit=month
        month
        unit=quarter
        quarter
        unit=year
        year
        yr
        unit=decade
        decade
        unit=century
        century
        unit=millennium
        millennium
    """),
    "unit:many": table("""
        unit=minute
        minutes
        mins
        unit=hour
        hours
        hrs
        unit=second
        seconds
        secs
        unit=day
        days
        unit=week
        weeks
        wks
        unit=month
        months
        unit=quarter
        quarters
        unit=year
        years
        yrs
        unit=decade
        decades
        unit=century
        centuries
        unit=millennium
        millennia
    """),
    "unit:ends": table("""
        unit=weekend
        weekends
    """),
    "habit": table("""
        every=1 unit=weekday
        weekdays
        workdays
        weeknights
    """),
    "middle": table("""
        edge=MID unit=week
        midweek
        edge=MID unit=month
        midmonth
        edge=MID unit=year
        midyear
    """),
    "into": table("""
        into
    """),
    "than": table("""
        than
    """),
    "eve": table("""
        eve
    """),
    "fortnight": table("""
        n=2 unit=week
        fortnight
    """),
    "day-before": table("""
        unit=day shift=0
        today
        2day
        unit=day shift=-1
        yesterday
        yday
        yest
        unit=day shift=1
        tomorrow
        tmrw
        tmr
        tmw
        tmrrw
        tomorow
        tommorow
        tommorrow
        tomo
        tomoz
        2moro
        2morrow
        2mrw
        2mro
        unit=day shift=-2
        the day before yesterday
        unit=day shift=2
        the day after tomorrow
    """),
    "tonight": table("""
        unit=day shift=0 part=NI
        tonight
        tonite
        2nite
        2night
        2nyt
        unit=day shift=-1 part=NI
        last night
        last nite
    """),
    "overnight": table("""
        part=NI
        overnight
    """),
    "last:last": table("""
        shift=-1
        last
    """),
    "last": table("""
        shift=-1
        latest
        most recent
    """),
    "past": table("""
        shift=-1
        past
    """),
    "recent": table("""
        shift=-1
        recent
    """),
    "next": table("""
        shift=1
        next
        coming
        upcoming
    """),
    "this": table("""
        shift=0
        this
    """),
    "current": table("""
        shift=0
        current
    """),
    "that": table("""
        shift=0 base=focus
        that
    """),
    "same": table("""
        shift=0 base=focus
        same
        very
    """),
    "following": table("""
        shift=1 base=focus
        following
        intervening
        ensuing
        subsequent
    """),
    "previous": table("""
        shift=-1 base=focus
        previous
        preceding
        prior
        foregoing
    """),
    "ago": table("""
        ago=-1
        ago
    """),
    "hence": table("""
        ago=1
        from now
        hence
    """),
    "later": table("""
        ago=1 base=focus
        later
        afterwards
        afterward
        thereafter
        thence
    """),
    "after": table("""
        ago=1 base=anchor
        after
    """),
    "before": table("""
        ago=-1 base=anchor
        before
        prior to
    """),
    "earlier": table("""
        ago=-1 base=focus
        earlier
        previously
        beforehand
    """),
    "vague": table("""
        vague=True
        several
        few
        many
        numerous
        countless
        number of
        couple of
        multiple
        various
    """),
    "vague:some": table("""
        vague=True
        some
    """),
    "a": table("""
        n=1
        a
        an
    """),
    "half": table("""
        n=0.5
        half
    """),
    "edge": table("""
        edge=START
        early
        beginning of
        start of
        opening of
        onset of
        outset of
        dawn of
        early-to-mid
        edge=MID
        mid
        mid-to-late
        middle of
        midst of
        edge=END
        late
        end of
        close of
        conclusion of
        closing of
    """),
    "turn": table("""
        turn of
    """),
    "edge-of": table("""
        edge=START
        early part of
        first part of
        early days of
        early weeks of
        early months of
        early years of
        opening days of
        opening weeks of
        opening months of
        opening years of
        first days of
        first weeks of
        first months of
        first years of
        edge=MID
        middle part of
        midway through
        halfway through
        edge=END
        latter part of
        later part of
        late part of
        last part of
        tail end of
        last days of
        last weeks of
        last months of
        last years of
        final days of
        final weeks of
        final months of
        final years of
        closing days of
        closing weeks of
        closing months of
        closing years of
        dying days of
        waning days of
        waning months of
    """),
    "rest": table("""
        rest of
        remainder of
        balance of
        duration of
        whole of
    """),
    "halves:figure": table("""
        half=1
        H1
        half=2
        H2
    """),
    "quarters": table("""
        quarter=1
        January-March
        Jan-March
        Jan-Mar
        quarter=2
        April-June
        Apr-June
        Apr-Jun
        quarter=3
        July-September
        July-Sept
        July-Sep
        Jul-Sep
        quarter=4
        October-December
        Oct-December
        Oct-Dec
    """),
    "halves": table("""
        half=1
        former half
        early half
        half=2
        latter half
        later half
        last half
        back half
    """),
    "end-word": table("""
        end
    """),
    "s-end": table("""
        edge=END
        's end
    """),
    "every": table("""
        every=1
        every
        each
        once every
    """),
    "per": table("""
        per=1
        per
    """),
    "adverb:small": table("""
        every=1 unit=day
        daily
        twice daily
        everyday
        every=1 unit=week
        weekly
        every=1 unit=month
        monthly
        every=1 unit=year
        yearly
        per annum
        annual
        annually
        every=1 unit=hour
        hourly
        every=1 unit=quarter
        quarterly
        every=1 unit=month n=6
        semi-annual
        semiannual
        semi-annually
        semiannually
        half-yearly
        biannual
        biannually
        every=1 unit=week n=2
        biweekly
        bi-weekly
        every=1 unit=month n=2
        bimonthly
        bi-monthly
        every=1 unit=week n=2
        fortnightly
        every=1 unit=year n=2
        biennial
        biennially
        every=1 part=NI
        nightly
    """),
    "ref": table("""
        ref=PRESENT_REF
        now
        right now
        rn
        currently
        nowadays
        at present
        presently
        at the moment
        these days
        present-day
        modern-day
        ref=PAST_REF
        recently
        more recently
        most recently
        formerly
        lately
        ref=FUTURE_REF
        someday
    """),
    "ref:small": table("""
        ref=PAST_REF
        former
        ref=FUTURE_REF
        future
    """),
    "ref:the": table("""
        ref=PRESENT_REF
        present
        present day
        time being
        ref=FUTURE_REF
        near future
        foreseeable future
        distant future
        not-too-distant future
        immediate future
    """),
    "moment:time": table("""
        time
    """),
    "moment": table("""
        period
        point
        stage
        juncture
        moment
        era
    """),
    "era": table("""
        era=BC calendar=gregorian
        BC
        B.C.
        B.C
        BCE
        B.C.E.
        calendar=gregorian
        AD
        A.D.
        A.D
        CE
        C.E.
        calendar=hijri
        AH
        A.H.
        calendar=solar-hijri
        SH
        AP
        A.P.
    """),
    "about": table("""
        ca.
        ca
        circa
        c.
        about
        around
        approximately
        roughly
        nearly
        almost
        under
        more than
        less than
        just
        only
        at least
        at most
        up to
        as many as
        as much as
        as little as
        no more than
        not more than
        no less than
        no fewer than
        fewer than
        greater than
        longer than
        shorter than
        close to
        upwards of
        upward of
        slightly more than
        slightly less than
        slightly over
        slightly under
        just over
        just under
        well over
        well under
        mere
        barely
        scarcely
        hardly
        exactly
        precisely
        virtually
        practically
        estimated
        single
        total of
        little more than
        little less than
        little over
        little under
        additional
        better part of
        best part of
    """),
    "over": table("""
        over
    """),
    "about:another": table("""
        another
    """),
    "about:full": table("""
        full
        whole
    """),
    "decades": table("""
        decade=20
        twenties
        decade=30
        thirties
        decade=40
        forties
        decade=50
        fifties
        decade=60
        sixties
        decade=70
        seventies
        decade=80
        eighties
        decade=90
        nineties
    """),
    "named": table("""
        named=christmas
        Christmas
        Christmas Day
        Xmas
        xmas
        named=christmas-eve
        Christmas Eve
        named=boxing
        Boxing Day
        St Stephen's Day
        St. Stephen's Day
        named=new-year
        New Year's Day
        New Year's day
        New Years Day
        New Year's
        named=new-years-eve
        New Year's Eve
        Hogmanay
        named=valentine
        Valentine's Day
        St Valentine's Day
        St. Valentine's Day
        named=burns-night
        Burns Night
        named=australia-day
        Australia Day
        named=inauguration
        Inauguration Day
        named=candlemas
        Candlemas
        named=waitangi
        Waitangi Day
        named=st-david
        St David's Day
        St. David's Day
        named=ides-of-march
        Ides of March
        ides of March
        named=april-fools
        April Fools' Day
        April Fool's Day
        named=st-george
        St George's Day
        St. George's Day
        named=anzac
        Anzac Day
        ANZAC Day
        named=cinco-de-mayo
        Cinco de Mayo
        named=europe-day
        Europe Day
        named=juneteenth
        Juneteenth
        named=midsummer-eve
        Midsummer Eve
        Midsummer's Eve
        named=midsummer
        Midsummer Day
        Midsummer's Day
        named=canada-day
        Canada Day
        Dominion Day
        named=lammas
        Lammas
        Lammas Day
        named=michaelmas
        Michaelmas
        Michaelmas Day
        named=reformation
        Reformation Day
        named=all-souls
        All Souls' Day
        All Souls Day
        named=guy-fawkes
        Guy Fawkes Night
        Guy Fawkes Day
        Bonfire Night
        named=st-andrew
        St Andrew's Day
        St. Andrew's Day
        named=st-nicholas
        St Nicholas Day
        St. Nicholas Day
        St Nicholas's Day
        named=immaculate
        Feast of the Immaculate Conception
        Immaculate Conception
        named=assumption
        Feast of the Assumption
        Assumption Day
        Assumption of Mary
        named=annunciation
        Lady Day
        Feast of the Annunciation
        named=st-lucy
        St Lucy's Day
        St. Lucy's Day
        St Lucia's Day
        named=fathers
        Father's Day
        Fathers' Day
        named=shrove-tuesday
        Shrove Tuesday
        Pancake Day
        Pancake Tuesday
        Mardi Gras
        named=maundy-thursday
        Maundy Thursday
        Holy Thursday
        named=easter-eve
        Holy Saturday
        Easter Saturday
        Easter Eve
        named=whit-monday
        Whit Monday
        Pentecost Monday
        named=ascension
        Ascension Day
        Feast of the Ascension
        named=trinity
        Trinity Sunday
        named=corpus-christi
        Feast of Corpus Christi
        named=epiphany
        Feast of the Epiphany
        Twelfth Day
        named=earth-day
        Earth Day
        named=human-rights
        Human Rights Day
        named=holocaust-day
        Holocaust Memorial Day
        Holocaust Remembrance Day
        named=refugee-day
        World Refugee Day
        named=environment-day
        World Environment Day
        named=press-day
        World Press Freedom Day
        named=aids-day
        World AIDS Day
        named=health-day
        World Health Day
        named=un-day
        United Nations Day
        named=mandela-day
        Mandela Day
        named=quds-day
        Quds Day
        named=nakba-day
        Nakba Day
        named=land-day
        Land Day
        named=easter
        Easter
        Easter Sunday
        named=good-friday
        Good Friday
        named=easter-monday
        Easter Monday
        named=ash-wednesday
        Ash Wednesday
        named=palm-sunday
        Palm Sunday
        named=orthodox-christmas
        Orthodox Christmas
        Orthodox Christmas Day
        Coptic Christmas
        named=orthodox-easter
        Orthodox Easter
        Orthodox Easter Sunday
        Greek Easter
        Coptic Easter
        named=orthodox-good-friday
        Orthodox Good Friday
        named=orthodox-palm-sunday
        Orthodox Palm Sunday
        named=pentecost
        Pentecost
        Whit Sunday
        Whitsunday
        Whitsun
        named=thanksgiving
        Thanksgiving
        Thanksgiving Day
        named=black-friday
        Black Friday
        named=cyber-monday
        Cyber Monday
        named=labor
        Labor Day
        named=patriots
        Patriots' Day
        Patriots Day
        named=mothering-sunday
        Mothering Sunday
        named=remembrance-sunday
        Remembrance Sunday
        named=advent-sunday
        Advent Sunday
        named=victoria-day
        Victoria Day
        named=low-sunday
        Low Sunday
        named=walpurgis
        Walpurgis Night
        named=bloomsday
        Bloomsday
        named=st-john
        St John's Day
        St. John's Day
        named=st-swithin
        St Swithin's Day
        St. Swithin's Day
        named=st-bartholomew
        St Bartholomew's Day
        St. Bartholomew's Day
        named=trafalgar
        Trafalgar Day
        named=st-crispin
        St Crispin's Day
        St. Crispin's Day
        named=german-unity
        German Unity Day
        Day of German Unity
        named=pearl-harbor
        Pearl Harbor Day
        named=lincoln
        Lincoln's Birthday
        named=flag-day
        Flag Day
        named=hiroshima-day
        Hiroshima Day
        named=kristallnacht
        Kristallnacht
        named=memorial
        Memorial Day
        named=martin-luther-king
        Martin Luther King Day
        Martin Luther King Jr. Day
        MLK Day
        named=presidents
        Washington's Birthday
        Presidents' Day
        Presidents Day
        named=columbus
        Columbus Day
        Indigenous Peoples' Day
        Indigenous Peoples Day
        named=mothers
        Mother's Day
        Mothers' Day
        named=us-independence
        Independence Day
        named=bastille
        Bastille Day
        named=halloween
        Halloween
        named=may-day
        May Day
        named=armistice
        Armistice Day
        Veterans Day
        Veterans' Day
        Martinmas
        Remembrance Day
        named=st-patrick
        St. Patrick's Day
        St Patrick's Day
        Saint Patrick's Day
        named=all-saints
        All Saints' Day
        All Saints Day
        All Hallows
        named=womens-day
        International Women's Day
        named=victory
        Victory Day
        named=d-day
        D-Day
        named=ve-day
        VE Day
        V-E Day
        named=vj-day
        VJ Day
        V-J Day
        named=september-11
        9/11
        named=nowruz
        Nowruz
        Norouz
        Noruz
        Nawroz
        named=ashura
        Ashura
        named=arbaeen
        Arbaeen
        named=yalda
        Yalda Night
        named=eid-fitr
        Eid al-Fitr
        named=eid-adha
        Eid al-Adha
        named=mawlid
        Mawlid
    """),
    "byname": table("""
        century=20
        roaring
        swinging
        hungry
        naughty
    """),
    "h": table("""
        H
    """),
    "say": table(_SAID + """
        says
        saying
        tells
        announces
        claims
        believes
        knows
    """),
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
    "final": table("""
        nth=-1
        final
    """),
    "ending": table("""
        st
        nd
        rd
        th
    """),
    "s": table("""
        s
    """),
    "the": table("""
        the
    """),
    "of": table("""
        of
    """),
    "in:open": table("""
        In
    """),
    "in": table("""
        during
        within
        throughout
    """),
    "in:small": table("""
        in
    """),
    "in:since": table("""
        since
    """),
    "in:until": table("""
        until
        till
    """),
    "in:by": table("""
        by
    """),
    "for": table("""
        for
    """),
    "on:small": table("""
        on
    """),
    "on:open": table("""
        On
    """),
    "at": table("""
        at
    """),
    "from": table("""
        from
    """),
    "between": table("""
        between
    """),
    "to": table("""
        to
    """),
    "to:through": table("""
        through
        thru
    """),
    "and": table("""
        and
    """),
    "or": table("""
        or
    """),
    "q": table("""
        Q
    """),
    "fiscal": table("""
        fiscal
        financial
        FY
    """),

    "called": table("""
        called
        named
        nicknamed
    """),
    "toward": table("""
        toward
        towards
    """),
    "week-from": table("""
        beginning
        starting
        commencing
        ending
    """),
    "week-till": table("""
        ended
    """),
    "other": table("""
        other
    """),
    "corresponding": table("""
        corresponding
        comparable
    """),
    "or-so": table("""
        or so
        or more
        or less
        or thereabouts
    """),
    "exact": table("""
        to the day
    """),
    "planned": table("""
        promised
        postponed
        delayed
        deferred
        adjourned
        scheduled
        slated
        billed
        booked
        earmarked
        pencilled in
        penciled in
        rescheduled
    """),
    "close": table("""
        close
    """),
    "all": table("""
        all
    """),
    "date": table("""
        date
    """),
    "lasting": table("""
        entire
        solid
        short
        more
        consecutive
        straight
        successive
        continuous
        uninterrupted
        unbroken
        further
        extra
        bloody
        brutal
        bitter
        difficult
        turbulent
        tumultuous
        eventful
        crucial
        critical
        hectic
        busy
        intense
        exhausting
        gruelling
        grueling
        painful
        miserable
        terrible
        happy
        glorious
        peaceful
        quiet
        calendar
        working
        business
        trading
        academic
        school
        consecutive trading
        consecutive working
        straight trading
        sleepless
        rainy
        sunny
        hot
        cold
        dark
        Earth
    """),
    "new": table("""
        new
    """),
    "modal": table("""
        will
        would
        could
        can
        should
        must
        might
        not
        didn't
        won't
    """),
    "missive:noun": table("""
        letter
        letters
        telegram
        dispatch
        despatch
        cable
        note
        memo
        memorandum
        message
        email
        report
        issue
        entry
        bulletin
        circular
    """),
    "occasion:noun": table("""
        vote
        election
        elections
        by-election
        referendum
        poll
        polls
        primaries
        runoff
        meeting
        meetings
        conviction
        arrest
        verdict
        sentencing
        ruling
        decision
        judgment
        deadline
        deal
        agreement
        accord
        treaty
        attack
        attacks
        massacre
        killing
        killings
        shooting
        shootings
        bombings
        earthquake
        quake
        flood
        floods
        storm
        hurricane
        fire
        crash
        disaster
        explosion
        incident
        raid
        clashes
        rally
        figures
        data
        survey
        forecast
        estimate
        statement
        speech
        announcement
        interview
        visit
        trip
        launch
        opening
        closing
        release
        wedding
        funeral
        concert
        tour
        race
        fixture
        derby
        defeat
        victory
        win
        budget
        reshuffle
        putsch
        mutinies
        armistice
        payroll
        semester
        trimester
        payrolls
        increase
        decrease
        hike
        term
        holiday
        holidays
        contract
        contracts
        futures
        exam
        exams
        intake
        reading
        high
        low
        peak
    """),
    "last-on": table("""
        take
        takes
        took
        taken
        taking
        lasts
        lasted
        spent
        spend
        requires
        require
        required
    """),
    "numbered-noun": table("""
        floor
        floors
        anniversary
        birthday
        edition
        hole
        inning
        parallel
        lap
        attempt
        ballot
        round
        level
        row
        episode
        ward
        precinct
        district
        largest
        biggest
        highest
        amendment
        infantry
        division
        regiment
        battalion
        brigade
        corps
        army
        fleet
        armored
        armoured
        airborne
        panzer
        marine
        marines
        cavalry
        parachute
        rifle
        congress
        parliament
        grade
        grader
        graders
        percentile
        yard
        tee
        dan
        plenum
        session
        arrondissement
    """),
    "long": table("""
        long
    """),
    "old": table("""
        old
        of age
    """),
    "older": table("""
        older
        younger
        above
    """),
    "aged": table("""
        aged
        ages
    """),
    "times": table("""
        times
        once
        twice
    """),
    "event": table("""
        event=
        war
        conflict
        invasion
        siege
        battle
        protests
        strike
        uprising
        revolution
        offensive
        truce
        ceasefire
        operation
        blockade
        genocide
        campaign
        fighting
        hunger strike
        crisis
        occupation
        assault
        rebellion
        insurrection
        coup
        riots
        unrest
        demonstrations
        protest
        sit-in
        lockdown
        tournament
        festival
        conference
        summit
        trial
        voyage
        expedition
        retreat
        bombardment
        intifada
        mutiny
        evacuation
        talks
        negotiations
        championship
        championships
        olympics
        games
        match
        hearing
        pilgrimage
        bombing
        shutdown
        boycott
    """),
    "counted": table("""
        people
        men
        women
        children
        soldiers
        troops
        civilians
        votes
        dollars
        euros
        pounds
        shares
        km
        miles
        kilometers
        kilometres
        meters
        metres
        feet
        tons
        tonnes
        ships
        aircraft
        tanks
        guns
        prisoners
        casualties
        killed
        wounded
        dead
        members
        students
        workers
        houses
        homes
        cases
        units
        seats
        kg
        lbs
        inhabitants
        deaths
        rounds
        pages
        horses
        passengers
        mm
        cm
        acres
        hectares
        yards
        vehicles
        refugees
        employees
        scientists
        officers
        volunteers
        bags
        boxes
        barrels
        bottles
        bales
        crates
        items
        pieces
        copies
        words
        jobs
        posts
        patients
        voters
        residents
        fans
        spectators
        visitors
        delegates
        candidates
        staff
        players
        runners
        athletes
        guests
        migrants
        immigrants
        households
        families
        buildings
        rooms
        beds
        flats
        apartments
        stores
        shops
        schools
        hospitals
        villages
        bombs
        missiles
        rockets
        shells
        bullets
        rifles
        drones
        planes
        jets
        helicopters
        cars
        trucks
        buses
        trains
        containers
        gallons
        litres
        liters
        calories
        watts
        megawatts
        points
        goals
        runs
        laps
        signatures
        complaints
        calls
        emails
        messages
        tweets
        downloads
        subscribers
        followers
        users
        customers
        clients
        residences
        farmers
        teachers
        doctors
        nurses
        policemen
        police
        firefighters
        protesters
        demonstrators
        marchers
        supporters
        rebels
        militants
        fighters
        insurgents
        persons
        victims
        survivors
        hostages
        inmates
        detainees
        rupees
        yen
        yuan
        rubles
        roubles
        dinars
        dirhams
        riyals
        rials
        francs
        marks
        pesos
        crowns
        kroner
        cents
        ounces
        grams
        kilograms
        kilos
        hertz
        pixels
        bytes
        species
        cattle
        sheep
        cows
        pigs
        goats
        birds
        trees
        plants
        stars
        islands
        tickets
        parts
        steps
        entries
        samples
        tests
        doses
        infections
        injuries
        rpm
        hp
        cc
        lb
        oz
        ml
        kW
        MW
        MHz
        GHz
        kHz
        mph
        kph
        kcal
        x
        px
    """),
    "counted:noun": table("""
        tractors
        vans
        bicycles
        bikes
        motorcycles
        engines
        machines
        computers
        phones
        servers
        swords
        coins
        stamps
        paintings
        photographs
        manuscripts
        volumes
        poems
        songs
        films
        chapters
        verses
        exhibits
        lots
        chickens
        ducks
        hens
        bees
        hives
        fish
        whales
        seals
        wolves
        bears
        apples
        oranges
        loaves
        meals
        dinners
        breakfasts
        cups
        glasses
        plates
        chairs
        tables
        lamps
        bulbs
        panels
        turbines
        wells
        pipes
        bricks
        tiles
        planks
        logs
        sacks
        tins
        cans
        packets
        parcels
        envelopes
        posters
        leaflets
        flags
        medals
        prizes
        awards
        grants
        scholarships
        loans
        mortgages
        bonds
        warrants
        licences
        licenses
        permits
        visas
        passports
        certificates
        degrees
        stairs
        megabytes
        gigabytes
        volts
        amps
        joules
        newtons
        decibels
        pints
        inches
        furlongs
        leagues
        knots
        pupils
        graduates
        undergraduates
        professors
        lecturers
        researchers
        engineers
        mechanics
        pilots
        sailors
        cadets
        recruits
        reservists
        constables
        detectives
        monks
        nuns
        priests
        bishops
        pilgrims
        worshippers
        mosques
        churches
        temples
        chapels
        castles
        towers
        bridges
        tunnels
        airports
        harbours
        ports
        docks
        cranes
        wagons
        carriages
        coaches
        trams
        locomotives
        lorries
        ambulances
        tents
        huts
        cabins
        cottages
        dwellings
        hotels
        pubs
        cafes
        restaurants
        theatres
        cinemas
        museums
        galleries
        libraries
        factories
        quarries
        farms
        plots
        peaks
        caves
        countries
        cities
        towns
        districts
        provinces
        constituencies
        petitions
        donors
        sponsors
        investors
        shareholders
        depositors
        savers
        borrowers
        tenants
        landlords
        homeowners
        pensioners
        claimants
        applicants
        entrants
        contestants
        competitors
        swimmers
        cyclists
        riders
        jockeys
        boxers
        golfers
        skiers
        climbers
        walkers
        hikers
        tourists
        travellers
        travelers
        commuters
        motorists
        drivers
        kronor
        krona
        krone
        zloty
        forints
        lira
        liras
        lire
        baht
        ringgit
        rupiah
        rand
        shekels
        naira
        cedis
        shillings
        guineas
        florins
        ducats
        thalers
        guilders
        drachmas
        escudos
        pesetas
        reais
        dong
        hryvnia
        lei
        leva
        taka
        tenge
        bitcoins
        pence
        boys
        girls
        babies
        infants
        adults
        teenagers
        parents
        mothers
        fathers
        husbands
        wives
        widows
        orphans
        slaves
        servants
        peasants
        labourers
        laborers
        miners
        sailings
        crossings
        journeys
        trips
        visits
        deliveries
        desks
        books
        magazines
        newspapers
        photos
        pictures
        images
        videos
        files
        documents
        records
        invoices
        receipts
        orders
        vessels
        boats
        yachts
        submarines
        destroyers
        cruisers
        bombers
        gliders
        parachutists
        paratroopers
        infantrymen
        riflemen
        cavalrymen
        gunners
        horsemen
        archers
        knights
        lances
        spears
        arrows
        muskets
        pistols
        cannons
        cannon
        mortars
        howitzers
        grenades
        torpedoes
        cartridges
        kilowatts
        terabytes
        hectolitres
        bushels
        quintals
        ingots
        nuggets
        pearls
        diamonds
        necklaces
        rings
        watches
        clocks
        dolls
        toys
        balls
        bats
        rackets
        helmets
        shirts
        shoes
        socks
        hats
        coats
        jackets
        dresses
        blankets
        mattresses
        pillows
        candles
        matches
        cigarettes
        cigars
        kegs
        casks
        pallets
        truckloads
        carloads
        boatloads
        roses
        tulips
        oaks
        pines
        saplings
        seeds
        vines
        olives
        figs
        grapes
        melons
        potatoes
        onions
        carrots
        cabbages
        turnips
    """),
    "numbered:noun": table("""
        flat
        seat
        cell
        plot
        grave
        pier
        track
        frame
        slide
        plate
        invoice
        receipt
        batch
        patent
        licence
        registration
        catalogue
        opus
        nos
        type
        NGC
        HD
        comet
        galaxy
        car
        truck
        op.
        BWV
        sonnet
        canto
        stanza
        poem
        proposition
        theorem
        exercise
        mile
        kilometre
        junction
        sector
        bed
        table
        bench
        mission
        product
        part
        order
        ref.
        reference
        passport
        account
        policy
        claim
        ticket
        badge
        jersey
        shirt
        dorsal
        hangar
        runway
        building
        block
        stall
        booth
        pitch
        dock
        berth
        aisle
        shelf
        folio
        stamp
        coin
        IC
        hadith
    """),
    "counted:small": table("""
        m
        ft
        hPa
        MB
        GB
        TB
        kB
        KB
        dpi
        psi
        mAh
        mils
        gsm
        nm
    """),
    "measure:noun": table("""
        metre
        meter
        kilometer
        foot
        seater
        odd
        ton
        tonne
        word
        pound
        dollar
        member
        acre
        piece
        horsepower
        calorie
        volt
        watt
        megawatt
        kilo
        kilogram
        gram
        litre
        liter
        person
        man
        capacity
        run
        series
        class
    """),
    "sporting:noun": table("""
        goal
        try
        tries
        touchdown
        touchdowns
        penalty
        penalties
        header
        headers
        equaliser
        equalizer
        lead
        collapse
        comeback
        substitute
        whistle
        kick-off
        kickoff
        drive
        interception
        fumble
        display
        performance
        strikes
        brace
        own
        injury
        stoppage
    """),
    "million": table("""
        million
        millions
        billion
        billions
        trillion
        bn
    """),
    "numbered": table("""
        $
        €
        £
        #
        No.
        no.
        nos.
        Nos.
        §
        pp.
        p.
        vol.
        vols.
        fol.
        tel.
        phone
        fax
        EUR
        USD
        GBP
        JPY
        CHF
        INR
        Rs
        Rs.
        Peugeot
        BMW
        Mazda
        Fiat
        Porsche
        Audi
        Colt
        Winchester
        Remington
        Nokia
        Office
        Expo
        Windows
        Vision
        Agenda
        Euro
        flight
        flights
        route
        routes
        line
        lines
        bus
        tram
        train
        platform
        gate
        resolution
        number
        numbers
        Form
        Rule
        Regulation
        Directive
        Title
        Act
        film
        movie
        novel
        album
        song
        sequel
        thriller
        musical
        room
        suite
        apartment
        apt.
        unit no.
        model
        version
        box
        locker
        Boeing
        airbus
        highway
        motorway
        interstate
        exit
        channel
        page
        paragraph
        paragraphs
        section
        sections
        article
        articles
        clause
        chapter
        verse
        bill
        law no.
        case
        docket
        lot
        item
        serial
        code
        pin
        extension
        ext.
        size
        area code
        zip
        zip code
        postcode
        hull
        squadron
        locomotive
        asteroid
        ISSN
        ISBN
        Apt
        Commodore
    """),
    "name": table("""
        Sunday Times
        Sunday Telegraph
        Sunday Mirror
        Sunday Express
        Sunday Mail
        Sunday Herald
        Sunday Post
        Sunday World
        Sunday Tribune
        Sunday Independent
        Sunday Observer
        Sunday Star
        Sunday People
        Sunday Sun
        Sunday Mercury
        Sunday Sport
        Sunday Business Post
        Sunday school
        Sunday schools
        Sunday School
        Mail on Sunday
        Independent on Sunday
        Express on Sunday
        Scotland on Sunday
        Wales on Sunday
        Sunday driver
        Sunday drivers
        Saturday job
        Saturday night special
        Friday feeling
        Tomorrow's World
        Tomorrow Never Dies
        Edge of Tomorrow
        June bug
        June bugs
        April fool
        April fools
        Indian summer
        Summer Time
        zero hour
        rush hour
        happy hour
        visiting hours
        Saturday Evening Post
        Saturday Night Live
        Saturday Night Fever
        Saturday Review
        Monday Night Football
        Thursday Night Football
        Sunday Night Football
        Friday Night Lights
        Friday Harbor
        Friday Harbour
        Wednesday Addams
        Tuesday Weld
        Sheffield Wednesday
        Ruby Tuesday
        Freaky Friday
        Casual Friday
        Man Friday
        man Friday
        Girl Friday
        Joe Friday
        Monday Club
        Monday blues
        Sunday best
        Sunday roast
        Manic Monday
        Bloody Sunday
        Black Monday
        Black Tuesday
        Black Wednesday
        Black Thursday
        Good Friday Agreement
        Good Friday agreement
        Christmas Island
        Easter Island
        Easter Rising
        Christmas tree
        Christmas trees
        USA Today
        India Today
        Russia Today
        Today show
        Today Show
        Today programme
        Tonight Show
        Good Morning America
        20th Century Fox
        20th Century Studios
        Twentieth Century Fox
        1812 Overture
        past tense
        future tense
        present tense
        Winter Palace
        Winter Olympics
        Winter Olympic Games
        Winter Olympic
        Winter Paralympics
        Winter Paralympic
        Winter Universiade
        Winter Games
        Winter Park
        Winter Garden
        Winter Gardens
        Winter School
        Winter X Games
        Winter Classic
        Summer Palace
        Summer Olympics
        Summer Olympic Games
        Summer Olympic
        Summer Paralympics
        Summer Paralympic
        Summer Universiade
        Summer Games
        Summer Park
        Summer Garden
        Summer Gardens
        Summer School
        Summer X Games
        Summer Classic
        Arab Spring
        Prague Spring
        Silent Spring
        Spring Street
        Spring Garden
        Spring Hill
        Spring Valley
        Spring Lake
        Spring Break
        Spring Awakening
        Hot Autumn
        Winter's Tale
        Winter Soldier
        Winter Fortress
        Fall River
        Fall Out Boy
        British Summer Time
        Indian Summer
        Donna Summer
        nuclear winter
        spring tide
        spring tides
        spring water
        spring onion
        spring onions
        spring roll
        spring rolls
        spring mattress
        spring cleaning
        hot spring
        hot springs
        winter coat
        winter coats
        winter jacket
        winter jackets
        winter clothes
        winter clothing
        winter tyres
        winter tires
        winter wheat
        winter sports
        winter squash
        summer squash
        autumn leaves
        summer dress
        summer camp
        summer camps
        summer house
        Summer Wine
        Groundhog Day
        Friday prayer
        Friday mosque
        March Hare
        March Madness
        June Carter
        April O'Neil
        August Wilson
        August Strindberg
        Black September
        Red October
        1860 Munich
        1899 Hoffenheim
        Sunday Bloody Sunday
        Super Bowl Sunday
        Happy Mondays
        TGI Fridays
        TGI Friday
        One Hundred Years of Solitude
        Seven Years in Tibet
        Two Weeks Notice
        28 Days Later
        Six Days Seven Nights
        Year in Provence
        24 Hour Party People
        Twelfth Night
        Friday the 13th Part
        Friday I'm in Love
        Winter Wonderland
        Mar-a-Lago
        Nineteen Eighty-Four
        Midsummer Night's Dream
        Three Days of the Condor
        Day of the Jackal
        Day of the Dead
        Day of the Triffids
        Day of the Locust
        Remains of the Day
        Dog Day Afternoon
        Long Day's Journey
        Hard Day's Night
        Longest Day
        Judgment Day
        Judgement Day
        Doris Day
        Night of the Hunter
        Night at the Opera
        Morning Joe
        Good Evening
        Morning Post
        Morning Herald
        Evening News
        Evening Post
        Evening Times
        Night Watch
        July Days
        May Fourth Movement
        Isle of May
        spring chicken
        spring chickens
        spring lamb
        spring greens
        Palm Springs
        Saturday Kitchen
        Sunday Brunch
        Sunday Mass
    """),
    "street:small": table("""
        street
        avenue
        road
        boulevard
        stadium
        bridge
        party
        movement
    """),
    "street": table("""
        Street
        Avenue
        Road
        Boulevard
        Stadium
        Bridge
        Party
        Movement
        Memorial
        Museum
    """),
    "title": table("""
        Mr.
        Mr
        Mrs.
        Mrs
        Ms.
        Ms
        Dr.
        Rev.
        Sgt.
        Capt.
        Col.
        Lt.
        Cpl.
        Pvt.
        Prof.
        Uncle
        Aunt
        Auntie
        Granny
    """),
    "title:office": table("""
        Dame
        Lady
        Lord
        Sir
        Miss
        Madame
        Minister
        Pastor
        Bishop
        Sergeant
        Corporal
        Captain
        Chief
        Nurse
        Inspector
        Detective
        Constable
    """),
    "kin:noun": table("""
        cousin
        cousins
        sister
        brother
        daughter
        daughters
        niece
        nephew
        granddaughter
        grandson
        girlfriend
        boyfriend
        actress
        singer
        soprano
        pianist
        novelist
        songwriter
        supermodel
        stepdaughter
        stepson
    """),
    "pet:noun": table("""
        dog
        cat
        horse
        pony
        parrot
        hamster
        puppy
        kitten
        mare
        stallion
        goldfish
        tortoise
        donkey
        teddy bear
    """),
    "tiny:noun": table("""
        amount
        amounts
        quantity
        quantities
        detail
        details
        fraction
        trace
        traces
        particle
        particles
        dose
        fragment
        fragments
        crack
        cracks
        difference
        differences
        examination
        inspection
        speck
        specks
        proportion
    """),
    "goods:noun": table("""
        bag
        coat
        gown
        gowns
        dress
        suit
        jacket
        sneakers
        glory
        sickness
        primrose
        star
        parcel
        courier
        oats
    """),
    "play:noun": table("""
        game
        semi-final
        semifinal
        tie
        cup
        book
        play
        opera
        concerto
        programme
        broadcast
        sermon
        lecture
        essay
    """),
    "verb:past": table(_SAID + """
        called
        named
        nicknamed
        killed
        wounded
        delayed
        postponed
        deferred
        adjourned
        booked
        ended
        required
        lasted
        climbed
        dropped
        jumped
        slipped
        increased
        decreased
        declined
        soared
        expanded
        swelled
        doubled
        tripled
        reduced
        raised
        ranged
        been
        wasn't
        weren't
        didn't
        hadn't
        couldn't
        was
        were
        had
        did
        began
        took
        made
        came
        went
        held
        met
        left
        gave
        fell
        won
        lost
        shot
        struck
        broke
        rose
        spoke
        became
        got
        kept
        led
        ran
        saw
        sent
        set
        sold
        bought
        brought
        built
        fought
        found
        flew
        grew
        laid
        paid
        put
        quit
        sank
        stood
        withdrew
        wrought
        hit
        spent
        threw
        taught
        underwent
        arose
        ate
        awoke
        beat
        bent
        bled
        blew
        bore
        bred
        burnt
        caught
        cast
        chose
        clung
        crept
        cut
        dealt
        dreamt
        drew
        drank
        drove
        dug
        felt
        fed
        fled
        flung
        forbade
        forecast
        forgave
        forgot
        forsook
        froze
        ground
        hid
        hung
        hurt
        knelt
        lay
        leant
        leapt
        learnt
        lent
        let
        lit
        meant
        mistook
        outdid
        overcame
        overheard
        overran
        oversaw
        overtook
        overthrew
        rang
        read
        rebuilt
        redid
        rode
        sang
        sat
        sawed
        shone
        shook
        shrank
        shut
        slain
        slept
        slew
        slid
        slung
        smote
        sought
        sped
        spilt
        split
        spoilt
        sprang
        spread
        spun
        stank
        stole
        stuck
        stung
        strove
        swam
        swept
        swore
        swung
        tore
        trod
        undertook
        understood
        undid
        upheld
        upset
        wept
        withheld
        withstood
        woke
        wore
        wound
        wove
        has
        have
        hasn't
        haven't
        having
    """),
    "verb:future": table("""
        won't
        wouldn't
        shan't
        i'll
        you'll
        he'll
        she'll
        it'll
        we'll
        they'll
        that'll
        gonna
        gunna
        imma
        tba
        slated
        poised
        planned
        be
        would
        resume
        resumes
        will
        shall
        plans
        scheduled
        upcoming
        forthcoming
        intends
        expects
        due
        expected
        must
        should
        might
        ought
        could
        hopes
        aims
        promises
        vows
        pledges
        intend
        anticipated
        anticipates
        awaits
        awaiting
        pending
        begins
        opens
        reopens
        expires
        arrives
        departs
        convenes
        takes
        goes
        comes
        becomes
        enters
        concludes
        matures
        starts
        retires
        commences
        premieres
        debuts
        airs
    """),
    "verb:same": table("""
        cut
        set
        put
        hit
        let
        read
        spread
        cast
        shut
        split
        beat
        bet
        burst
        shed
        run
    """),
    "verb:prospect": table("""
        voted
        vote
        votes
        agreed
        agree
        agrees
        decided
        decides
        vowed
        vows
        pledged
        pledges
        promised
        promises
        asked
        asks
        ordered
        orders
        urged
        urges
        invited
        invites
        offered
        offers
        proposed
        proposes
        want
        wants
        wanted
        hope
        hopes
        hoped
        plan
        plans
        planned
        intend
        intends
        intended
        expect
        expects
        expected
        scheduled
        set
        due
        threatened
        threatens
        told
        warned
        recommended
        advised
        instructed
        obliged
        summoned
        authorised
        authorized
        approved
        prepared
        aims
        aimed
        chose
    """),
    "verb:present": table("""
        flies
        addresses
        attends
        chairs
        considers
        debates
        sails
        drives
        turns
        moves
        sits
        joins
        leads
        welcomes
        tours
        marries
        weds
        lasts
        launches
        unfolds
        gets
        isn't
        aren't
        can't
        don't
        doesn't
        am
        see
        go
        come
        meet
        play
        start
        begin
        open
        continue
        continues
        remain
        remains
        stay
        stays
        close
        return
        expect
        hope
        wait
        need
        want
        plan
        leave
        fly
        watch
        celebrate
        celebrates
        join
        vote
        votes
        face
        host
        travel
        travels
        visit
        visits
        mature
        expire
        is
        are
        may
        can
        meets
        ends
        leaves
        returns
        faces
        plays
        runs
        closes
        hosts
        reopen
        reach
        reaches
        arrive
        hold
        holds
        become
        take
        enter
        depart
        appear
        appears
        decide
        decides
        kicks
        apply
        applies
        compete
        competes
        receive
        receives
        get
        speak
        speaks
        testify
        testifies
        retire
        pays
        make
        makes
        give
        gives
        bring
        brings
        keep
        keeps
        lets
        puts
        finishes
        conclude
        convene
        gather
        gathers
        elect
        elects
        choose
        chooses
        raises
        sell
        sells
        buy
        buys
        unveil
        unveils
        introduce
        introduces
        publish
        publishes
        deliver
        delivers
        submit
        submits
        seek
        seeks
        tries
        replace
        replaces
        follow
        follows
        serve
        serves
        shuts
        ease
        eases
        tighten
        tightens
        impose
        imposes
        allow
        allows
        require
        requires
        extend
        extends
        falls
    """),
    "its": table("""
        its
    """),
    "their": table("""
        their
        his
        her
    """),
    "verb:had": table("""
        had
        hadn't
        having
    """),
    "verb:start": table("""
        began
        begun
        started
        starts
        begins
        start
        opened
        launched
        broke out
        erupted
        invaded
    """),
}

_AHEAD = ("in:small|in:open {} {{unit:day|unit:week|unit:month|unit:year}} "
          "!dash|quote|ago|later|earlier|long|and|of")
_BEHIND = "in|on|at|by|from|to|of|for|and|or|about|before|after "  # one list, so that they are looked at together

SHAPES: dict[str, tuple[Shape, ...]] = {
    "yr": (
        shape("{year}", "2020"),
        shape("{year:impossible}", "20201"),
        shape("quote {yy}", "1999 | '99"),
        shape("[about] {year|year3} {era}", "BC0480 | 480 BC"),
        shape("{era=era} {year|year3}", "0622 | AD 622"),
        shape("{era=era} {year=day:digits}", "0014 | AD 14"),
    ),
    "year": (
        shape("{year:common} !counted|percent|unit", "1939 | 1939", unlike=("1939 people", "2,020 men")),
        shape("[the] [about] <bc>", "BC0480 | 480 BC", "BC0480 | ca. 480 BC"),
        shape("the? unit:year {year|year3}", "1066 | the year 1066"),
        shape(
            "the? {last|next|this|current|that|same|following|previous} {unit:year}",
            "2022 | last year",
            "2023 | the current year",
        ),
        shape("the? {that|this} {same} {unit:year}", "2023 | that same year"),
        shape("quote {yy}", "1999 | '99"),
        shape(
            "the? [current|last|next|previous|following] fiscal [unit:year] {year}",
            "1989 | fiscal 1989",
            "1990 | fiscal year 1990",
        ),
        shape("the? fiscal {yy}", "1998 | FY98"),
        shape(
            "the? {last|next|this|current|that|same|following|previous} fiscal {unit:year}",
            "2022 | last fiscal year",
        ),
        shape("the {unit:year} {later|earlier}", "2022 | the year earlier", n=1),
        shape(
            "the? same|corresponding moment of|in? <year>",
            "2022 | the same period of last year",
            "2022 | the corresponding period in 2022",
            like="period",
        ),
        shape("the? same|corresponding unit:quarter of|in? <year>", "2022 | the same quarter of last year"),
        shape("this moment:time <year>", "2022 | this time last year"),
        shape("the? fiscal [unit:year] {year} dash|slash yy", "2022 | the financial year 2022-23", "2023 | FY 2023/24"),
        shape("the about:full {unit:year}", "2023 | the full year", shift=0),
        shape(
            "the? {unit:year} dash? earlier|ago unit:quarter|unit:month|unit:week|moment",
            "2022 | the year-earlier period",
            "2022 | the year-ago quarter",
            n=1,
            ago=-1,
            base="focus",
        ),
    ),
    "bc": (
        shape("{year|year3|day:digits} {era}", "BC0480 | 480 BC"),
        shape("{era} {year|year3}", "0622 | AD 622"),
        shape("{era} {year=day:digits}", "0014 | AD 14"),
    ),
    "decade": (
        shape("the? {decade=year:round} [quote] s", "199 | the 1990s", "199 | the 1990's", unlike=("1965's",)),
        shape("the? {decade=year:hundred} [quote] s", "14 | the 1400s", "18 | the 1800s", hundreds=True),
        shape("the? {decade=year:round|year3} s {era}", "BC047 | the 470s BC"),
        shape("the? quote {decade=yy} s", "199 | the '90s"),
        shape("the [{byname}] {decades}", "199 | the nineties", "192 | the roaring twenties"),
        shape("the? {last|next|this|that|following|previous} {unit:decade}", "201 | last decade"),
    ),
    "century": (
        shape("the? {century=nth} dash? unit:century [{era}]", "18 | the 19th century", "BC03 | the 4th century BC"),
        shape("the? {last|next|this|that|following|previous} {unit:century}", "19 | last century"),
    ),
    "month": (
        shape(
            "{month} [comma|of|in] <yr>",
            "2022-03 | March 2022",
            "2022-03 | March of 2022",
            "2022-03 | March, 2022",
            "2023-03-23/2023-04-20 | Ramadan 2023",
        ),
        shape("{month} [of] <year>", "2022-03 | March of last year"),
        shape("{month:plain|month:name}", "2023-09 | September"),
        shape("the? {last|next|this|that|same|following|previous} {month}", "2023-05 | last May"),
        shape("the? {last|next|this|current|that|same|following|previous} {unit:month}", "2023-10 | last month"),
        shape("the? {that|this} {same} {unit:month}", "2023-11 | that same month"),
        shape(
            "the? same|corresponding unit:month of|in? <year>",
            "XXXX-XX-XX | the same month of 2019",
            like="month",
        ),
    ),
    "weak-month": (
        shape("{month:weak}", "May"),
    ),
    "any-month": (
        shape("<month>", "2022-03 | March 2022"),
        shape("<weak-month>", "May"),
    ),
    "season": (
        shape("the? {season} [of|in|comma] <yr>", "2021-SU | the summer of 2021", "2021-FA | fall 2021"),
        shape("the? {season} [of|in] {year} dash|slash yy", "1847-WI | the winter of 1847-48"),
        shape("the? {season} [of] <year>", "2022-SU | summer of last year"),
        shape("the? {season} occasion:noun of {year}", "2018-FA | the autumn term of 2018"),
        shape("the? {season:plain}", "2023-SU | the summer"),
        shape("the {season:weak} !of", "2023-FA | the fall", unlike=("the fall of Paris",)),
        shape("this {past|next} {season}", "2024-SP | this coming spring"),
        shape("{that|this} {same} {season}", "2023-SU | that same summer"),
        shape("{year} {season}", "1982-SU | 1982 summer"),
        shape("the? {last|next|this|that|same|following|previous} {season}", "2023-SU | last summer"),
    ),
    "quarter": (
        shape(
            "the? [fiscal] {quarter=nth} dash? unit:quarter [[of|comma] <yr> | [of|comma] <year>]",
            "2023-Q3 | the third quarter of 2023",
            "2023-Q3 | the third quarter",
            "2023-Q3 | third-quarter",
        ),
        shape(
            "the? {half=nth} dash? half [[of] <yr> | [of] <year>]",
            "2023-H2 | the second half of 2023",
            "2023-H1 | first-half",
        ),
        shape("q {quarter=monthnumber} [[of|comma] <yr> | [of|comma] <year>]", "2020-Q4 | Q4 2020", "2023-Q3 | Q3"),
        shape("{quarter=monthnumber} q [quote] {yy}", "2023-Q3 | 3Q23"),
        shape("{quarter=monthnumber} q {year}", "2023-Q3 | 3Q 2023"),
        shape("{half=monthnumber} h [quote] {yy}", "2023-H1 | 1H23"),
        shape("{half=monthnumber} h {year}", "2023-H1 | 1H 2023"),
        shape("the? {year:common} {quarter=nth} unit:quarter", "1990-Q3 | the 1990 third quarter"),
        shape("the? {year:common} [quote] s {quarter=nth} unit:quarter", "1990-Q3 | 1990's third quarter"),
        shape(
            "<year> [quote] s {quarter=nth} unit:quarter",
            "2022-Q3 | last year's third quarter",
        ),
        shape("<year> [quote] s {half=nth} half", "2023-H1 | this year's first half"),
        shape(
            "the? same unit:quarter a {unit:year} {ago|earlier}",
            "2022 | the same quarter a year ago",
            n=1,
        ),
        shape(
            "the {half=nth} half of the? {decade=year:round} [quote] s",
            "1995-01-01/1999-12-31 | the second half of the 1990s",
        ),
        shape(
            "the {half=nth} half of the? {century=nth} unit:century",
            "1800-01-01/1849-12-31 | the first half of the 19th century",
        ),
        shape(
            "the {half=nth} half of the {unit:year|unit:decade|unit:century}",
            "2023-H2 | the second half of the year",
            shift=0,
            base="chain",
        ),
        shape(
            "the {nth|final} {nth_unit=unit:decade} of <century>",
            "188 | the ninth decade of the 19th century",
        ),
        shape("the {nth=last:last} {nth_unit=unit:decade} of <century>", "179 | the last decade of the 18th century"),
        shape("the? {halves:plain} of <year>", "2008-H2 | the latter half of 2008"),
        shape("{halves:figure} [of|comma] <year>", "2024-H1 | H1 2024", unlike=("the H1 visa", "H1N1")),
        shape(
            "{quarters} [unit:quarter|moment] [[of|comma|in] <yr> | [of|in] <year>]",
            "2023-Q2 | April-June 2023",
            "2023-Q3 | July-September quarter",
            unlike=("May-July 2023",),
        ),
        shape(
            "the? {last|next|this|current|that|same|following|previous} [fiscal] {unit:quarter|unit:half}",
            "2023-Q3 | last quarter",
        ),
    ),
    "week": (
        shape(
            "the? {last|next|this|current|that|same|following|previous} {unit:week|unit:weekend}",
            "2023-W43 | last week",
            "2023-W43-WE | last weekend",
        ),
        shape(
            "the? {nth|final} {nth_unit=unit:week|unit:weekend} of|in <any-month>",
            "2023-W19 | the second week of May 2023",
            aligned=True,
        ),
        shape(
            "the? {nth=last:last} {nth_unit=unit:week|unit:weekend} of|in <any-month>",
            "2023-W21 | the last week of May 2023",
            aligned=True,
        ),
        shape("the? {last|past|next} {fortnight}", "P2W | the past fortnight"),
        shape("{that|this} {same} {unit:week|unit:weekend}", "2023-W44 | that same week"),
        shape("this moment:time <week>", "2023-W43 | this time last week"),
        shape(
            "the unit:week of|week-from|week-till <day=anchor>",
            "2024-W10 | the week of March 4, 2024",
            "2024-W10 | the week beginning 4 March 2024",
            unit="week",
            shift=0,
            base="anchor",
        ),
        shape(
            "the unit:weekend of <day=anchor>",
            "2024-W18-WE | the weekend of May 4, 2024",
            unit="weekend",
            shift=0,
            base="anchor",
        ),
        shape("this {past|next} {unit:week|unit:weekend}", "2023-W43-WE | this past weekend"),
        shape("the {unit:week|unit:month|unit:year} before last:last", "2021 | the year before last", shift=-2),
        shape("the {season} before last:last", "2022-SU | the summer before last", shift=-2),
        shape("the {unit:week|unit:month|unit:year} after next", "2025 | the year after next", shift=2),
        shape("the new {unit:year}", "2024 | the new year", shift=0, base="near"),
        shape("the {unit:weekend} !of", "2023-W44-WE | the weekend", shift=0, base="near"),
    ),
    "date": (
        shape(
            "[<weekday> comma?] the? {day:digits|day:ordinal} of? {month} [comma? <yr>]",
            "2022-02-24 | 24 February 2022",
            "2022-02-24 | the 24th of February, 2022",
            "2023-10-28 | Saturday, 28 October 2023",
            "2023-10-28 | 28 October",
        ),
        shape(
            "[<weekday> comma?] the? {day:digits|day:ordinal} of? {month} [of] <year>",
            "2022-05-05 | 5 May last year",
        ),
        shape(
            "[<weekday> comma?] {month} {day:digits|day:ordinal} [comma? <yr>]",
            "2023-10-28 | October 28, 2023",
            "2023-10-28 | October 28",
            "2023-10-28 | Saturday, October 28, 2023",
            "2023-10-28 | Oct. 28, 2023",
        ),
        shape(
            "[<weekday> comma?] {month} the {day:ordinal} [comma? <yr>]",
            "2023-10-28 | October the 28th",
            unlike=("In March the two firms",),
        ),
        shape("[<weekday> comma?] {month} {day} [comma?] [of] <year>", "2022-05-05 | May 5 of last year"),
        shape("{day} dash {month} dash <yr>", "2022-02-24 | 24-Feb-2022"),
        shape("[<weekday> comma?] {numeric}", "2023-10-28 | 10/28/2023", "2023-10-28 | 2023-10-28"),
        shape(
            "{day:ordinal} unit:day of {month} [comma? <yr>]",
            "1787-09-17 | seventeenth day of September, one thousand seven hundred and eighty-seven",
        ),
        shape("the {nth|final} {nth_unit=unit:day} of <any-month>", "2023-05-02 | the second day of May 2023"),
        shape("the {nth|final} {nth_unit=unit:day} of <year>", "1999-12-31 | the final day of 1999"),
        shape("the {nth=last:last} {nth_unit=unit:day} of <any-month>", "2023-05-31 | the last day of May 2023"),
        shape("the {nth=last:last} {nth_unit=unit:day} of <year>", "1999-12-31 | the last day of 1999"),
        shape(
            "the {nth|final} {nth_unit=unit:day} of the {unit:month|unit:year}",
            "2023-11-02 | the second day of the month",
            shift=0, base="chain",
        ),
        shape(
            "the {nth=last:last} {nth_unit=unit:day} of the {unit:month|unit:year}",
            "2023-12-31 | the last day of the year",
            shift=0, base="chain",
        ),
        shape(
            "the? {named} [[of|comma] <yr> | [of|comma] <year>]",
            "2004-12-25 | Christmas 2004",
            "2024-05-05 | Orthodox Easter 2024",
            "2024-05-03 | Orthodox Good Friday 2024",
            "2023-01-07 | Orthodox Christmas 2023",
            "2023-12-25 | Christmas",
        ),
        shape(
            "the? {named} !in:since|in:by|in:until in <yr>",
            "2020-12-25 | Christmas in 2020",
            unlike=("Christmas since 2020", "Christmas until 2020"),
        ),
        shape(
            "the {day} of the? {this|that|last|next|same|following|previous} {unit:month}",
            "2023-12-29 | the 29th of the following month",
        ),
        shape(
            "the {nth} {weekday} of|in <any-month>",
            "2023-05-19 | the third Friday of May 2023",
            "2023-05-01 | the first Monday in May",
            nth_unit="day",
        ),
        shape(
            "the? {nth=last:last} {weekday} of|in <any-month>",
            "2023-08-28 | last Monday in August",
            nth_unit="day",
        ),
        shape(
            "the? {weekday:plain} comma? the? {day:figure}",
            "2023-10-13 | Friday the 13th",
            "2023-10-13 | Friday, 13th",
            unlike=("the Friday the third",),
        ),
    ),
    "weekday": (
        shape("{weekday}", "2023-10-30 | Monday"),
    ),
    "day": (
        shape("<date>", "2022-02-24 | 24 February 2022"),
        shape("{weekday:plain}", "2023-10-30 | Monday"),
        shape("edge:START [on] <weekday>", "2023-10-30TMO | early on Monday", part="MO"),
        shape("edge:MID [on] <weekday>", "2023-10-30 | mid Monday"),
        shape("edge:END [on] <weekday>", "2023-10-30TNI | late Monday", part="NI"),
        shape("edge:START {day-before}", "2023-11-03TMO | early today", part="MO"),
        shape("edge:END {day-before}", "2023-11-02TNI | late yesterday", part="NI"),
        shape("the? {last|next|this|that|same|following|previous} {weekday}", "2023-10-30 | last Monday"),
        shape("this {past|next} {weekday}", "2023-10-30 | this past Monday"),
        shape("this moment:time {day-before}", "2023-11-04 | this time tomorrow"),
        shape(
            "<ahead-day=anchor> unit:week !dash|word",
            "2023-11-14 | Tuesday week",
            unlike=("Tuesday week-long talks",),
            n=1, unit="week", ago=1, base="anchor",
        ),
        shape("<ahead-day=anchor> {fortnight}", "2023-11-21 | Tuesday fortnight", ago=1, base="anchor"),
        shape(
            "the? eve of <date=anchor>",
            "2004-12-24 | the eve of Christmas 2004",
            n=1, unit="day", ago=-1, base="anchor",
        ),
        shape("{weekday} {last|next|this} {unit:week}", "2023-10-23 | Monday last week"),
        shape("{weekday} of {last|next|this} {unit:week}", "2023-10-23 | Monday of last week"),
        shape(
            "{day-before} [[comma|open] {weekday} [close]]",
            "2023-11-02 | yesterday",
            "2023-11-03 | today, Friday",
        ),
        shape("the? {that|same|following|previous} {unit:day}", "2023-11-02 | the previous day"),
        shape("the {next} {unit:day}", "2023-11-04 | the next day", base="focus"),
        shape("the? {that|this} {same} {unit:day}", "2023-11-03 | that same day"),
        shape(
            "the {day=day:figure} !and|or|word|unit|event|weekday|century|numbered-noun|lasting|street|numbered|moment",
            "2023-11-05 | the 5th",
            unlike=("the 5th Division", "the fifth", "the 3rd day of rain", "the 3rd battle"),
        ),
    ),
    "now": (
        shape("{this} {unit:month|unit:week|unit:weekend|season}", "2023-11 | this month"),
        shape("{day-before}", "2023-11-03 | today"),
    ),
    "near-day": (
        shape("{day-before}", "2023-11-04 | tomorrow"),
        shape("{last|next|this} {weekday}", "2023-10-31 | last Tuesday"),
        shape("<ahead-day>", "Tuesday"),
    ),
    "ahead-day": (
        shape("{weekday:plain}", "2023-10-31 | Tuesday", ahead=True),
    ),
    "clock": (
        shape(
            "{clock:short} {meridiem}? [oclock | unit:hour] [{zone} | local]",
            "2023-11-03T14:30 | 14:30",
            "2023-11-03T14:30-05 | 2:30 p.m. EST",
        ),
        shape("{clock:long} {zone}", "2023-11-03T18:00:05Z | 18:00:05 GMT"),
        shape("{clock:long} {meridiem} {zone}?", "2023-11-03T18:00:05 | 6:00:05 pm"),
        shape("{hhmm} {zone}", "2023-11-03T18:00Z | 1800 GMT"),
        shape("{hhmm} oclock|unit:hour", "2023-11-03T05:30 | 0530 hours"),
        shape("{hour} {meridiem} [{zone} | local]", "2023-11-03T17:00 | 5 pm"),
        shape("{dotclock} {meridiem} {zone}?", "2023-11-03T17:30 | 5.30 pm"),
        shape("{hour} oclock {meridiem}? [in the {part} | at {part}]", "2023-11-03T05:00 | 5 o'clock"),
        shape("[about] {hour:twelve} in the {part}", "2023-11-03T17:00 | about five in the afternoon"),
        shape("{dotclock} in the {part}", "2023-11-03T05:30 | 5.30 in the morning"),
        shape("{clock} in the {part}", "2023-11-03T17:30 | 5:30 in the afternoon"),
        shape("[about] {hour:twelve} at {part}", "2023-11-03T22:00 | ten at night"),
        shape(
            "[about] half past {hour:twelve} [{meridiem} | in the {part} | at {part}]",
            "2023-11-03T10:30 | half past ten",
            "2023-11-03T15:30 | half past three in the afternoon",
            minute=30,
        ),
        shape(
            "[about] a? unit:quarter past {hour:twelve} [{meridiem} | in the {part} | at {part}]",
            "2023-11-03T09:15 | a quarter past nine",
            minute=15,
        ),
        shape(
            "[about] a? unit:quarter to {hour:twelve} [{meridiem} | in the {part} | at {part}]",
            "2023-11-03T05:45 | a quarter to six",
            unlike=("a quarter to 6.5 percent",),
            to=15,
        ),
        shape(
            "[about] {minute} unit:minute past {hour:twelve} [{meridiem} | in the {part} | at {part}]",
            "2023-11-03T04:26 | twenty-six minutes past four",
        ),
        shape(
            "[about] {to=minute} unit:minute to|before {hour:twelve} [{meridiem} | in the {part} | at {part}]",
            "2023-11-03T06:50 | ten minutes to seven",
        ),
        shape("{clock} {meridiem}? capital moment:time", "2023-11-03T05:34 | 5:34 AM Baghdad time"),
        shape("{hour} {meridiem} capital moment:time", "2023-11-03T17:00 | 5 p.m. Moscow time"),
    ),
    "moment": (
        shape(
            "<clock> on:small the {day=day:figure} !numbered-noun|lasting|street|numbered|unit|event",
            "2023-11-11T14:00 | 2 p.m. on the 11th",
        ),
        shape("<clock> [comma|on:small] <day>", "2023-11-02T14:30 | 14:30 on 2 November"),
        shape("<day> comma? [at] <clock>", "2023-11-02T14:30 | 2 November at 14:30"),
        shape("<clock>", "2023-11-03T14:30 | 14:30"),
        shape("<day> comma? [at] {clock:long}", "2022-02-24T14:30:05 | 24 February 2022, 14:30:05"),
        shape(
            "[edge] <day> [edge] {part}",
            "2023-10-30TMO | Monday morning",
            "2023-11-02TMO | yesterday morning",
            "2023-10-30TNI | late Monday night",
        ),
        shape("{weekday} {part} of? <date>", "1950-06-25TMO | Sunday morning of 25 June 1950"),
        shape("<clock> [comma|on:small] <day> {zone}", "2003-03-19T21:34-05 | 9:34 p.m., March 19, 2003 EST"),
        shape("<clock> [comma|on:small] <day> {part}", "2023-10-30T20:00 | 8 o'clock on Monday evening"),
        shape(
            "<clock> on:small|in:small|of the {part} of <day>",
            "2023-11-02T21:00 | 9 o'clock on the evening of 2 November",
        ),
        shape("<day> {part} comma? at <clock>", "2023-10-30T20:30 | Monday evening at 8:30"),
        shape(
            "[edge] the? {part} of {day} dash|slash|to day of? {month} [comma? <yr>]",
            "1941-05-10TNI | the night of 10-11 May 1941",
        ),
        shape(
            "[edge] the? {part} of {month} {day} dash|slash|to day [comma? <yr>]",
            "1941-05-10TNI | the night of May 10-11, 1941",
        ),
        shape(
            "{dotclock} the? {that|this|same|following|previous} {part}",
            "2023-11-03T14:01 | 2.01 that afternoon",
            unit="day",
        ),
        shape("{dotclock} the {next} {part}", "2023-11-04T17:30 | 5.30 the next afternoon", unit="day", base="focus"),
        shape(
            "{hour:twelve} the {next} {part}",
            "2023-11-04T17:00 | five the next afternoon",
            unit="day", base="focus",
        ),
        shape(
            "{hour:twelve} the {following|previous} {part}",
            "2023-11-04T17:00 | five the following afternoon",
            unit="day",
        ),
        shape("<clock> {this} {part}", "2023-11-03T10:30 | 10:30 this morning", unit="day"),
        shape("{hour:twelve} {this} {part}", "2023-11-03T18:00 | 6 this evening", unit="day"),
        shape(
            "the? {that|this|same|following|previous} {part} at {hour:twelve}",
            "2023-11-03T21:00 | that evening at nine",
            unit="day",
        ),
        shape(
            "the? {that|this|same|following|previous} {part} at <clock>",
            "2023-11-03T21:15 | that evening at 9:15",
            unit="day",
        ),
        shape("{tonight} comma? at <clock>", "2023-11-03T21:00 | tonight at 9 p.m."),
        shape("{tonight} comma? at {hour:twelve}", "2023-11-03T21:00 | tonight at nine"),
        shape("<clock> {tonight}", "2023-11-03T21:00 | 9 p.m. tonight"),
        shape("{hour:twelve} {tonight}", "2023-11-03T21:00 | 9 tonight"),
        shape(
            "<clock> the? {that|same|following|previous} {part}",
            "2023-11-04T04:20 | 4:20 the following morning",
            unit="day",
        ),
        shape("{hour:twelve} {that} {part}", "2023-11-03T20:00 | eight that evening", unit="day"),
        shape(
            "[edge] the? [edge] {part:light|part:plain|part:alone} of|on the {day=day:figure} "
            "!numbered-noun|lasting|street|numbered|unit|event",
            "2023-10-26TNI | the night of the 26th",
            unlike=("the night of the 26th Division",),
        ),
        shape("<clock> the {next} {part}", "2023-11-04T04:20 | 4:20 the next morning", unit="day", base="focus"),
        shape("{weekday:short|weekday:typed} {part}", "2023-10-28TNI | Sat night"),
        shape(
            "[edge [in|on]] the? [edge] {part} [unit:hour] [of|on] the? <day>",
            "2023-05-05TMO | the morning of May 5",
            "2024-04-30TMO | the early morning hours of 30 April",
            "2024-04-29TMO | early in the morning of 29 April",
        ),
        shape("[edge] {this} [edge] {part}", "2023-11-03TMO | this morning", unit="day"),
        shape("[edge] the {next} {part}", "2023-11-04TMO | early the next morning", unit="day", base="focus"),
        shape("[edge] the? {that|same|following|previous} {part}", "2023-11-03TMO | that morning", unit="day"),
        shape("{that|this} {same} {part}", "2023-11-03TMO | that same morning", unit="day"),
        shape("{tonight}", "2023-11-03TNI | tonight"),
        shape("{overnight}", "2023-11-03TNI | overnight", unit="day", shift=0, overnight=True),
        shape("{overnight} [on] <day>", "2023-10-31TNI | overnight on Tuesday"),
        shape("<day> {overnight}", "2023-10-31TNI | Tuesday overnight"),
        shape("[edge] {next} {part} !dash", "2023-11-04TMO | early next morning", unit="day", base="focus"),
        shape(
            "the {part} {before|after} <date=anchor>",
            "2004-12-24TNI | the night before Christmas 2004",
            n=1, unit="day",
        ),
        shape("the {part} before", "2023-11-02TNI | the night before", unit="day", shift=-1, base="focus"),
        shape("the {part} before last:last", "2023-11-01TNI | the night before last", unit="day", shift=-2),
        shape("the {part} after", "2023-11-04TMO | the morning after", unit="day", shift=1, base="focus"),
    ),
    "count": (
        shape("{n}", "3", "2.5"),
        shape("{a}", "a"),
        shape("a? {vague}", "several", "a few"),
    ),
    "length": (
        shape(
            "[[a | the] about | vague:some] [about] <count> dash? {unit}",
            "P3D | three days",
            "P27Y | 27-year",
            "PXY | several years",
            "P3Y | more than three years",
            "P1M | about a month",
            "P2D | a full two days",
        ),
        shape(
            "[about] <count> lasting|long|fiscal|about:full {unit}",
            "P2D | two full days",
            "P10D | ten consecutive trading days",
        ),
        shape("[about] <count> dash? {unit} or-so|exact", "P1Y | a year or so", "P2W | two weeks or more"),
        shape(
            "[about] <count> {unit} and|comma {rest=n} {rest_unit=unit}",
            "PT1H45M | an hour and 45 minutes",
            "P2Y3M | two years and three months",
        ),
        shape("[about] {n} dash? {fraction} dash? {unit}", "P2.5Y | 2 1/2 years"),
        shape("[about] {n} {unit} {rest=n} {rest_unit=unit}", "PT1H20M | 1 hour 20 minutes"),
        shape("[about] <count> parts:NI", "P4D | four nights", unit="day"),
        shape("a about {unit:plain}", "P1Y | a single year", n=1),
        shape("all {unit:plain} [long]", "P1D | all day", "P1D | all day long", n=1),
        shape("about:another {unit:plain}", "P1M | another month", n=1),
        shape("the {n} {unit:many} !capital|quote|event", "P3M | the three months", unlike=("the Seven Years War",)),
        shape("the nth|final {n} {unit:many}", "P3Y | the first three years"),
        shape(
            "[about] [a | {n}] and a? {more=half} dash? {unit}",
            "P2.5Y | almost two and a half years",
            "P2.5Y | two and half years",
        ),
        shape("{n} dash and dash a dash {more=half} dash? {unit}", "P4.5Y | four-and-a-half years"),
        shape("[about] [a | {n}] {unit} and a {more=half}", "P1.5Y | a year and a half"),
        shape("a? {unit} dash and dash a dash {more=half} [dash? long]", "P1.5M | month-and-a-half long", n=1),
        shape("[about] <count> dash? {unit} dash? long", "P9D | nine day long", "P3D | three-day-long"),
        shape("{unit:plain} dash long", "P1M | month-long", n=1),
        shape("{unit:many} dash long", "PXM | months-long", vague=True),
        shape("{fortnight}", "P2W | fortnight"),
        shape("a {fortnight}", "P2W | a fortnight"),
        shape(
            "[about] a? unit:quarter [dash | of a] {unit:hour|unit:century}",
            "PT15M | a quarter of an hour",
            "P25Y | quarter-century",
            n=0.25,
        ),
        shape("[about] number:3 dash? unit:quarter of a {unit}", "PT45M | three quarters of an hour", n=0.75),
        shape("[about] {half} dash? a? dash? {unit}", "P50Y | half a century", "PT30M | almost half an hour"),
    ),
    "period": (
        shape("<month>", "2022-03 | March 2022"),
        shape("<year>", "1939"),
        shape("<season>", "2021-SU | summer 2021"),
        shape("<quarter>", "2023-Q3 | the third quarter of 2023"),
        shape("<week>", "2023-W43 | last week"),
        shape("<decade>", "199 | the 1990s"),
        shape("<century>", "18 | the 19th century"),
        shape("the turn the {unit:century}", "20 | the turn of the century", edge="START", shift=0, base="near"),
        shape("the? {edge|edge-of} [dash|in|of] the? <month>", "2023-05 | early May 2023"),
        shape("the? {edge|edge-of} [dash|in|of] the? <weak-month>", "2023-05 | early May"),
        shape(
            "the? {edge|edge-of} [dash|in|of] <year>",
            "2009 | early 2009",
            "2009 | the end of 2009",
            "2009 | mid-2009",
        ),
        shape("the? {edge|edge-of} [dash|in|of] <season>", "2009-SU | early summer 2009"),
        shape("the? {edge|edge-of} [dash|in|of] <quarter>", "2023-Q3 | late in the third quarter"),
        shape("the {edge} {decades}", "198 | the late eighties"),
        shape("the? {edge} dash? {decade=yy:late} s", "199 | the mid-90s", "197 | late 70s"),
        shape("the? {edge|edge-of} [dash|in|of] <decade>", "198 | the late 1980s"),
        shape("the? {edge|edge-of} [dash|in|of] <century>", "18 | the late 19th century"),
        shape("the turn <century>", "19 | the turn of the 20th century", edge="START"),
        shape("the turn <year>", "2000 | the turn of the year 2000", edge="START"),
        shape("the? {edge|edge-of} [dash|in|of] <week>", "2023-W43 | late last week"),
        shape(
            "the? {edge|edge-of} [in|of] the {unit:month|unit:year|unit:week|unit:decade|unit:century}",
            "2023 | the end of the year",
            "2023 | late in the year",
            shift=0,
            base="chain",
        ),
        shape("the? {unit:month|unit:year|unit:week} {s-end}", "2023 | year's end", shift=0, base="chain"),
        shape(
            "later|earlier|rest in? the {unit:month|unit:year|unit:week|unit:decade|unit:century}",
            "2023 | later in the year",
            "2023-11 | rest of the month",
            shift=0,
            base="chain",
        ),
        shape("{edge:MID} dash? {unit:year|unit:month|unit:week}", "2023 | mid-year", shift=0, base="chain"),
        shape("{middle}", "2023-W44 | midweek", shift=0, base="chain"),
        shape("unit:year dash? end-word <yr>", "1990 | year-end 1990", edge="END"),
        shape("{unit:year|unit:month|unit:week} dash? end-word", "2023 | year-end", shift=0, edge="END"),
        shape("later|earlier in? <year>", "2023 | later this year", "1792 | later in 1792"),
        shape("later|earlier in? <month>", "2023-11 | later this month"),
        shape("later|earlier in? the? <week>", "2023-W44 | later this week"),
        shape("later|earlier in? <season>", "2023-SU | later in the summer"),
        shape("the? rest <year>", "1942 | the rest of 1942"),
        shape("the? rest <month>", "2023-05 | the rest of May 2023"),
        shape("the? rest <week>", "2023-W44 | the rest of this week"),
        shape("the? rest <season>", "2023-SU | the rest of the summer"),
        shape("the? rest <decade>", "198 | the rest of the 1980s"),
        shape("the? rest <century>", "18 | the remainder of the 19th century"),
    ),
    "mention": (
        nothing("vague:some|close unit:quarter", "some quarters", "close quarters"),
        nothing("n:decimal dash? unit:second", "9.81 seconds"),
        shape(
            "the? {following|previous|next|recent|past} {unit:many}",
            "PXD | the following days",
            "PXY | recent years",
            "PXY | the coming years",
            vague=True,
        ),
        shape(
            "the? {n} {following|previous|last|next|past} {unit:many}",
            "P4W | the four previous weeks",
        ),
        shape(
            "the? {following|previous} {n|vague} {unit:many}",
            "P2Y | the following two years",
            "PXM | the following few months",
        ),
        shape("the? [nth | final | last] {n} {unit:many} of <period=anchor>", "P2M | the first two months of 1939"),
        shape(
            "the? [nth | final | last:last] {n} {unit:many} of the "
            "unit:year|unit:month|unit:decade|unit:century|season",
            "P3M | the first three months of the year",
        ),
        shape(
            "the {n} {unit:month} to [the? edge] <month=anchor>",
            "2023-Q3 | the three months to September",
            "2023-Q3 | the three months to the end of September",
            ends=True,
        ),
        shape(
            "the {n} {unit:month} to [the? edge] <weak-month=anchor>",
            "2024-Q1 | the three months to March",
            ends=True,
        ),
        shape(
            "the {n} {unit:month} week-till|to [on] <date=anchor>",
            "2023-Q2 | the three months ended June 30",
            "2023-Q2 | the three months ended July 1",
            ends=True,
        ),
        shape(
            "the {n} {unit:month} week-till [in] <month=anchor>",
            "2023-Q3 | the three months ended September",
            ends=True,
        ),
        shape("to:to|modal last:last ( <length> )", "P98W | will last 98 weeks"),
        shape(
            _BEHIND + "( {unit:many} ) !dash",
            "PXY | for years",
            "PXW | within weeks",
            vague=True,
        ),
        shape("over ( the {unit:many} )", "PXY | over the years", vague=True),
        shape(
            "for|after|last-on ( over <length> )",
            "P2Y | for over two years",
            unlike=("held over two years",),
        ),
        shape("over <count> {unit} {ago|later|earlier}", "2021 | over two years ago"),
        shape("last-on ( {unit:many} ) !dash", "PXW | take weeks", vague=True),
        shape("planned for|to|in:until ( <period> )", "2023-12 | promised for December", due=True),
        linked(
            "list",
            "planned for|to|in:until ( {month} ) and|or ( {month} )",
            "2023-12 2024-01 | promised for December or January",
            due=True,
        ),
        shape(
            "in|in:since|in:by|in:until|from|after|before ( {year:islamic|year:old} ) !counted|percent|unit|word",
            "1497 | since 1497",
            "1135 | in 1135",
            unlike=("in 1135 shops", "after 1200 miles"),
        ),
        shape("unit:minute of the? ( <date> )", "2022-02-12 | minutes of 12 February 2022"),
        shape(_AHEAD.format("{n}"), "P2W | in two weeks", unlike=("in two days of talks",), ago=1, within=True),
        shape(_AHEAD.format("{a}"), "P1W | in a week", unlike=("in a week-long talk",), ago=1, within=True),
        shape("in:open ( {year:common} ) counted !of", "1945 | In 1945 people"),
        shape("in:since ( {year:common} ) counted !of", "1953 | since 1953 killed"),
        shape(
            "on|in:by|in:until|in:since ( {weekday:plain} ) landmark !landmark|street:plain",
            "2023-11-03 | on Friday House",
            unlike=("on Friday Hill Road",),
        ),
        shape(
            "in:open|in:small|in:by|in:until|in:since ( {month} ) landmark !landmark|street:plain",
            "2023-10 | in October Hill",
        ),
        shape("in|in:since|in:by|in:until|from|after ( {year:islamic|year:old} ) capital", "1453 | In 1453 Mehmed"),
        shape("open ( {year:islamic|year:old} ) close", "1066 | (1066)"),
        shape(
            "in|in:since|in:by|in:until|from|after|before|of|to|and ( {year:islamic|year:old} ) "
            "!counted|percent|unit|n",
            "of 1190",
            unlike=("in 1135 miles",),
            doubtful=True,
        ),
        shape(
            "in|in:since|in:by|in:until|from|after|before ( {year=year3} ) !counted|percent|unit|n",
            "in 410",
            unlike=("in 410 miles",),
            doubtful=True,
        ),
        shape(
            "in|in:since|in:until ( {year=year3:odd} ) capital|comma|dot|close|semicolon|the",
            "0987 | In 987 Hugh",
            unlike=("in 300 American cities", "in 987 shops"),
        ),
        shape("of ( <date> )", "2023-10-06 | of 6 October", aside=True),
        shape("of ( <period> )", "1912 | of 1912", aside=True),
        shape("( {unit:many} ) of|after|before", "PXY | years of", "PXD | days before", vague=True),
        shape(
            "on|in:by|in:until|in:since ( the {weekday:plain} ) !landmark|street",
            "2023-10-28 | on the Saturday",
            unlike=("the Friday Mosque",),
            base="focus",
        ),
        shape("on ( the {weekday:plain} ) capital", "2023-10-28 | on the Saturday Woodfull", base="focus"),
        shape(
            "( the {season:plain} after ) comma|dot|semicolon|close|end|and",
            "2024-SU | the summer after,",
            shift=1,
            base="focus",
        ),
        shape("say that ( <day> )", "2023-10-30 | said that Monday", unlike=("arrived that Monday",)),
        shape("all ( {unit:weekend} )", "2023-W44-WE | all weekend", shift=0, base="near"),
        shape("( {next} {unit:day} ) !dash", "2023-11-04 | next day", base="focus"),
        shape(
            "in:by|in:until ( the? {edge} the {unit:day} )",
            "2023-11-03 | by the end of the day",
            shift=0, base="chain",
        ),
        shape("later|earlier in the {unit:day}", "2023-11-03 | later in the day", shift=0, base="chain"),
        shape("{edge} in the {unit:day}", "2023-11-03 | late in the day", shift=0, base="chain"),
        shape("at ( {to=day:word} to {hour:twelve} ) !percent|n|unit|dash", "2023-11-03T03:50 | at ten to four"),
        shape(
            "[about] <count> {unit} after that|this !unit|weekday|same|part|moment|season|month|event",
            "2023-11-10 | a week after that",
            unlike=("a week after that day",),
            ago=1, base="focus",
        ),
        shape(
            "[about] <count> {unit} before that|this !unit|weekday|same|part|moment|season|month|event",
            "2022 | a year before that",
            ago=-1, base="focus",
        ),
        shape(
            "( {weekday:plain} {last:last|next} ) comma|dot|semicolon|close|end",
            "2023-10-30 | Monday last.",
            "2023-11-06 | Monday next,",
        ),
        shape(
            "( [about] <count> {unit} on ) comma|dot|semicolon|close|end",
            "2033 | ten years on.",
            unlike=("two years on an island",),
            ago=1,
            base="chain",
        ),
        shape(
            "( [about] <count> {unit} before ) comma|dot|semicolon|close|end",
            "2021 | two years before,",
            ago=-1,
            base="focus",
        ),
        shape(_BEHIND + "( {part:alone} )", "2023-11-03T12:00 | at noon", "2023-11-03T24:00 | by midnight"),
        shape("at|toward ( {part} )", "2023-11-03TNI | at night", "2023-11-03TEV | towards evening"),
        shape(
            "at|toward|before|after|from|in:by|in:until|in:since|in ( {part:light} )",
            "2023-11-03TMO | before sunrise",
            "2023-11-03TEV | after dusk",
        ),
        shape(
            "before|after|from|in:by|in:until ( {part:plain} ) !word|numbered-noun",
            "2023-11-03TEV | by evening",
            unlike=("after evening prayers",),
        ),
        shape(
            "in|in:by|in:until|before|after|from|on ( the [edge] {part:light|part:plain} ) !word|numbered-noun|of",
            "2023-11-03TAF | in the early afternoon",
            "2023-11-03TNI | during the night",
            unlike=("in the night sky", "on the evening of the battle"),
        ),
        shape(
            "on ( the {day=day:figure} ) !numbered-noun|lasting|street|numbered|unit|event|moment|century",
            "2023-11-05 | on the 5th",
            unlike=("on the 5th floor", "on the 19th century"),
        ),
        shape(
            "in:by|in:until|in:since ( the {day=day:figure} ) "
            "!numbered-noun|lasting|street|numbered|unit|event|moment|century|occasion|capital",
            "2023-11-05 | by the 5th",
            unlike=("by the 5th round", "by the 5th Fusiliers"),
        ),
        shape("missive of ( the {day=day:figure} )", "2023-11-05 | letter of the 5th", unlike=("half of the 5th",)),
        shape(_BEHIND + "( this moment )", "PRESENT_REF | at this time", ref="PRESENT_REF"),
        shape(_BEHIND + "( that moment )", "PAST_REF | at that time", ref="PAST_REF"),
        shape(_BEHIND + "( the same? moment:time )", "PAST_REF | at the time", ref="PAST_REF"),
        shape(_BEHIND + "( the past ) !number|vague|unit", "PAST_REF | in the past", ref="PAST_REF"),
        shape("a ( {unit:many} dash long )", "PXM | a months-long", vague=True),
        shape("a ( {unit:plain} dash long )", "P1M | a month-long", n=1),
        shape(
            "( the {unit:plain} before ) comma|dot|semicolon|close|end|and|in|on|at",
            "2023-11-02 | the day before.",
            "2022 | the year before.",
            shift=-1,
            base="focus",
        ),
        shape(
            "( the {unit:plain} following|after ) comma|dot|semicolon|close|end|and|in|on|at",
            "2023-11-04 | the day after.",
            "2023-12 | the month after.",
            shift=1,
            base="focus",
        ),
        shape("( the {unit:many} ) following|since|before|after", "PXY | the years following", vague=True),
        shape(
            "a [weather|lasting] ( {month:weak} ) !of",
            "2024-03 | a March",
            "2024-03 | a cold March",
            unlike=("the March on Rome",),
        ),
        shape(
            "the|its|their ( {month:weak} ) occasion|event|missive|numbered-noun",
            "2024-05 | the May vote",
            "2023-05 | his May conviction",
            unlike=("the May government", "the March sisters"),
        ),
        shape("in|by|since ( {season:weak} ) !of", "2023-FA | in fall"),
        shape("<moment>", "2023-11-03T14:30 | 14:30"),
        shape("<day>", "2022-02-24 | 24 February 2022"),
        shape("<period>", "2022-03 | March 2022"),
        shape(
            "for|over ( the {next|last:last} !unit:day {unit:plain} )",
            "P1Y | for the next year",
            "P1DE | over the last decade",
            n=1,
        ),
        shape("to:through ( <day> )", "2023-12-31 | through December 31", until=True),
        shape("to:through ( <period> )", "2023-12 | through December", until=True),
        shape("in:by|in:until ( <moment> )", "2023-11-03T17:00 | until 5 pm", until=True),
        shape(
            "in:by|in:until|for ( <day> )",
            "2023-11-06 | until 6 November",
            "2023-11-06 | for November 6",
            until=True,
        ),
        shape("in:by|in:until ( <period> )", "2023-12 | by December", until=True),
        shape(
            "at|in:by|in:until|before|after|from ( {clock:long} )",
            "2023-11-03T14:30:05 | at 14:30:05",
            unlike=("ran 2:10:35",),
        ),
        shape("to ( date )", "PRESENT_REF | to date", ref="PRESENT_REF"),
        shape("week-from ( <day> )", "2023-12-05 | starting December 5", until=True),
        shape("in:since ( <moment> )", "2023-10-30TMO | since Monday morning", passed=True),
        shape("in:since ( <day> )", "2023-10-30 | since Monday", passed=True),
        shape("in:since ( <period> )", "2022-12 | since December", passed=True),
        shape("the ( {season:plain} ) capital|event", "2024-SP | the Spring Offensive"),
        shape("the ( {month:name} ) [capital]", "2023-08 | the August"),
        shape("in|in:since|in:until|before|after ( {month:name} ) [capital]", "2024-04 | in April"),
        shape(_BEHIND + "( {month:name} ) !capital", "2023-06 | and June", unlike=("and June Castellanos",)),
        shape("in|on|at|from|before|after ( <weak-month> )", "2023-05 | in May", unlike=("and May Parker",)),
        shape("by|to|of|for|and|or|about|into|than|toward ( <weak-month> ) !capital|particle", "2023-05 | of May"),
        shape("<length>", "P3D | three days"),
        shape("the? {last|past|next|recent} {n} {unit}", "P4Y | the next four years", "P3D | the last three days"),
        shape("the? {last|past|next|recent} {vague} {unit}", "PXM | the last few months"),
        shape(
            "the {past|recent} {unit:year|unit:month|unit:week|unit:decade|unit:century}",
            "P1DE | the past decade",
            n=1,
        ),
        shape("a? {fortnight} {ago|later|earlier|hence}", "2023-W42 | a fortnight ago"),
        shape("a? {vague} {unit} {ago|earlier}", "PAST_REF | several years ago", ref="PAST_REF"),
        shape("a? {vague} {unit} {later|hence}", "FUTURE_REF | a few days later", ref="FUTURE_REF"),
        shape("vague:some <count> {unit} {ago|later|earlier}", "1993 | some 30 years ago"),
        shape("[about] <count> {unit} {ago}", "2021 | two years ago", "2023-10-31 | three days ago"),
        shape(
            "<count> {unit} {ago} <now=anchor>",
            "2013-11 | ten years ago this month",
            "2022-11-03 | a year ago today",
            base="anchor",
            exactly=True,
        ),
        shape("<count> {unit} {later|earlier|ago} exact", "2024-11-03 | a year later to the day", exactly=True),
        shape("[about] <count> {unit} {hence}", "2023-11-05 | two days from now"),
        shape(
            "[about] [a | {n}] and a? {more=half} {unit} {ago|later|earlier}",
            "2021-05 | two and a half years ago",
        ),
        shape(
            "[about] <count> {unit} and a {more=half} {ago|later|earlier}",
            "2022-05 | a year and a half ago",
        ),
        shape(
            "[about] a? unit:quarter of a {unit:hour} {ago|later|earlier}",
            "2023-11-03 | a quarter of an hour later",
            n=0.25,
        ),
        shape("[about] {half} a? dash? {unit} {ago|later|earlier}", "1973 | half a century ago"),
        shape(
            "[about] <count> {unit} and|comma {rest=n} {rest_unit=unit} {ago|later|earlier}",
            "2022-10 | a year and eight days ago",
        ),
        shape(
            "[a? about] <count> {unit} {later|earlier}",
            "2023-11-05 | two days later",
            "2022 | less than a year earlier",
        ),
        shape(
            "[about] <count> parts:NI {ago|later|earlier}",
            "2023-11-05TNI | two nights later",
            unit="day",
            part="NI",
        ),
        shape("{unit:many} {ago|earlier}", "PAST_REF | months ago", ref="PAST_REF"),
        shape("{unit:many} {later|hence}", "FUTURE_REF | days later", ref="FUTURE_REF"),
        shape("<count> {unit} {after|before} <day=anchor>", "2022-03-06 | ten days after 24 February 2022"),
        shape(
            "<count> {unit} from <near-day=anchor>",
            "2023-11-10 | a week from today",
            "2023-11-14 | two weeks from last Tuesday",
            "2023-11-14 | a week from Tuesday",
            unlike=("64 days from 21 November 1948",),
            ago=1,
            base="anchor",
        ),
        shape("a? {n}? {unit:week} {ago} {weekday}", "2023-10-23 | a week ago Monday", n=1),
        shape(
            "the {unit:day|unit:week|unit:month|unit:year} {after|before} <day=anchor>",
            "2022-02-25 | the day after 24 February 2022",
            "2022-03-03 | the week after 24 February 2022",
            n=1,
        ),
        shape("the {nth} unit:day of the? {event}", "XXXX-XX-XX | the 100th day of the war"),
        shape(
            "( the|its|their|a {nth} unit:day ) !of",
            "XXXX-XX-XX | the 89th day",
            "XXXX-XX-XX | its third day",
            event="",
        ),
        shape("unit:day {nth=number:digits}", "XXXX-XX-XX | Day 17", event=""),
        shape("{every} other {unit}", "P2W | every other week", n=2),
        shape("{every} other {weekday}", "XXXX-WXX-1 | every other Monday"),
        shape("{every} {day} {month}", "XXXX-03-03 | every 3 March"),
        shape("{every} {month} {day}", "XXXX-05-05 | each May 5"),
        shape("{every} {named}", "XXXX-12-25 | every Christmas"),
        shape(
            "the? nth|last:last|final {weekday} of|in {every} unit:month",
            "XXXX-WXX-1 | the first Monday of each month",
        ),
        shape("on|at ( {unit:ends} )", "P1WE | at weekends", every=1),
        shape("{habit}", "P1WD | weekdays"),
        shape("{unit:weekday} {parts}", "P1WD | weekday mornings", every=1),
        shape("times dash? {adverb}", "P1W | twice-weekly"),
        shape("{every} about {unit:plain}", "P1D | every single day"),
        shape("{every} {n}? {unit}", "P1D | every day", "P2Y | every 2 years"),
        shape("{every} {n=nth} {unit}", "P2Y | every second year"),
        shape("{every} nth {weekday}", "XXXX-WXX-2 | every second Tuesday"),
        shape(
            "{every} {weekday|season|part|month} {part}?",
            "XXXX-WXX-2 | every Tuesday",
            "XXXX-WXX-2TMO | every Tuesday morning",
        ),
        shape("number? times {a|per|every} {unit}", "P1Y | twice a year", "P1D | three times a day", per=1),
        shape("{weekdays}", "XXXX-WXX-1 | Mondays", every=1),
        shape("{weekday} {parts}", "XXXX-WXX-1TMO | Monday mornings", every=1),
        shape("{per} {unit}", "P1M | per month"),
        shape("{adverb}", "P1D | daily", "P1Y | annual"),
        shape("{ref:plain|ref:small}", "PRESENT_REF | now", unlike=("Former President", "Future Meeting Planned")),
        shape("recent !unit|number|vague", "PAST_REF | recent", ref="PAST_REF"),
        shape("the {ref:the} !word", "FUTURE_REF | the near future", unlike=("the present king",)),
        shape("the ref:small !word|numbered-noun", "FUTURE_REF | the future", ref="FUTURE_REF"),
        linked(
            "range",
            "from? ( <period> ) to|dash ( <period> )",
            "1939 1945 | from 1939 to 1945",
            "2020-06 2020-08 | June to August 2020",
        ),
        linked("range", "from? ( <day> ) to|dash ( <day> )", "2020-06-05 2020-06-07 | from 5 June to 7 June 2020"),
        linked("range", "between ( <period> ) and ( <period> )", "2014 2016 | between 2014 and 2016"),
        linked(
            "range",
            "between ( <day> ) and ( <day> )",
            "2020-06-05 2020-06-07 | between 5 June and 7 June 2020",
        ),
        linked(
            "range",
            "[from] ( the? {day} ) to|dash ( the? {day} of? {month} [comma? <yr>] )",
            "2020-06-05 2020-06-07 | 5-7 June 2020",
        ),
        linked(
            "range",
            "between ( the? {day} ) and ( the? {day} of? {month} [comma? <yr>] )",
            "2020-06-05 2020-06-07 | between 5 and 7 June 2020",
        ),
        linked(
            "range",
            "[from] ( {month} {day} ) to|dash ( the? {day} [comma? <yr>] )",
            "2020-06-05 2020-06-07 | June 5-7, 2020",
        ),
        linked(
            "range",
            "between ( {month} {day} ) and ( the? {day} [comma? <yr>] )",
            "2020-06-05 2020-06-07 | between June 5 and 7, 2020",
        ),
        linked("range", "[from] ( <weak-month> ) to|dash ( <month> )", "1950-05 1950-08 | May-August 1950"),
        linked(
            "range",
            "between ( <weak-month> ) and ( <month> )",
            "1918-03 1918-04 | between March and April 1918",
        ),
        linked("range", "from ( <period> ) in:until ( <period> )", "1939 1945 | from 1939 until 1945"),
        linked(
            "range",
            "from ( <weak-month> ) in:until ( <period> )",
            "1940-05 1940-09 | from May until September 1940",
        ),
        linked(
            "range",
            "from ( <period> ) in:until|to ( <date> )",
            "1967-06 1975-06-05 | from June 1967 until June 5, 1975",
        ),
        linked(
            "range",
            "from ( <date> ) in:until|to ( <period> )",
            "1967-06-05 1975-06 | from June 5, 1967 until June 1975",
        ),
        linked(
            "range",
            "from ( <day> ) in:until ( <day> )",
            "2020-06-05 2020-07-07 | from June 5 until July 7, 2020",
        ),
        linked(
            "range",
            "[from|between] ( {hour:twelve} ) to|dash|and ( <clock> )",
            "2023-11-03T20:00 2023-11-03T22:00 | between 8 and 10 p.m.",
        ),
        linked(
            "range",
            "[from|between] ( {hour:twelve} ) to|dash|and ( <clock> [comma|on] <day> )",
            "2011-05-03T18:00 2011-05-03T20:00 | between 6 and 8 p.m. on 3 May 2011",
        ),
        linked(
            "list",
            "( the? {day} ) and|or|comma|slash ( the? {day} of? {month} [comma? <yr>] )",
            "1944-06-05 1944-06-07 | 5 and 7 June 1944",
            "1944-06-21 1944-06-22 | 21/22 June 1944",
        ),
        linked(
            "list",
            "( the? {day} ) comma ( the? {day} ) comma? and|or ( the? {day} of? {month} [comma? <yr>] )",
            "1944-06-05 1944-06-06 1944-06-07 | 5, 6 and 7 June 1944",
        ),
        linked(
            "list",
            "on ( the {day=day:figure} ) and|or ( the? {day=day:figure} ) "
            "!numbered-noun|lasting|street|numbered|unit|event|moment|century",
            "2023-11-05 2023-11-06 | on the 5th and 6th",
        ),
        linked(
            "list",
            "( {month} {day} ) and|or ( the? {day} [comma? <yr>] ) !counted|percent|unit",
            "2020-06-05 2020-06-07 | June 5 and 7, 2020",
            unlike=("June 5 and 7 people",),
        ),
        linked(
            "list",
            "( {month} {day} ) comma ( the? {day} ) comma? and|or ( the? {day} [comma? <yr>] ) "
            "!counted|percent|unit",
            "2020-06-05 2020-06-06 2020-06-07 | June 5, 6 and 7, 2020",
        ),
        linked(
            "list",
            "( {month} {day} ) and|or ( {month} {day} comma? <yr> )",
            "2020-05-15 2020-06-03 | May 15 and June 3, 2020",
        ),
        linked(
            "list",
            "( {day} {month} ) and|or ( {day} {month} <yr> )",
            "2020-05-15 2020-06-03 | 15 May and 3 June 2020",
        ),
        linked(
            "list",
            "( {month} ) and|or|slash ( {month} [comma|of] <yr> )",
            "1914-08 1914-09 | August and September 1914",
        ),
        linked(
            "list",
            "( {month} ) comma ( {month} ) comma? and|or ( {month} [comma|of] <yr> )",
            "1914-08 1914-09 1914-10 | August, September and October 1914",
        ),
        linked(
            "list",
            "( the? [{edge}] {season:plain} ) and|or ( the? [{edge}] {season:plain} [of|in|comma] <yr> )",
            "1943-SP 1943-SU | the spring and early summer of 1943",
        ),
        linked(
            "list",
            "in|during|for|from|in:since|in:by ( {month} ) and|or ( {month} )",
            "2024-03 2024-04 | in March and April",
        ),
        linked(
            "list",
            "( the? [{edge} dash?] {century=nth} dash? [unit:century] ) and|or "
            "( the? [{edge} dash?] {century=nth} dash? unit:century [{era}] )",
            "11 12 | the late 12th and early 13th centuries",
            "BC04 BC03 | the 5th and 4th centuries BC",
        ),
        linked(
            "range",
            "from? ( the? [{edge} dash?] {century=nth} ) to|dash "
            "( the? [{edge} dash?] {century=nth} dash? unit:century [{era}] )",
            "11 13 | from the 12th to the 14th century",
            "11 12 | the 12th-13th centuries",
        ),
        linked("range", "open ( {year} ) dash ( {year} ) close|comma|semicolon", "1027 1087 | (1027-1087)"),
        linked(
            "range",
            "from ( {year} ) to|in:until ( {year} ) !counted|percent|unit|n|word",
            "1066 1087 | from 1066 to 1087",
            unlike=("from 1066 to 1087 ships",),
        ),
        linked(
            "range",
            "between ( {year} ) and ( {year} ) !counted|percent|unit|n",
            "1315 1317 | between 1315 and 1317",
            unlike=("between 1315 and 1317 people",),
        ),
        linked(
            "range",
            "[from|between] ( {clock} ) to|dash|and ( <clock> )",
            "2023-11-03T15:30 2023-11-03T16:30 | 3:30-4:30 pm",
            "2023-11-03T11:30 2023-11-03T13:30 | between 11:30 and 1:30 p.m.",
        ),
        linked(
            "range",
            "( {weekday:typed|weekday:short} ) dash|to ( {weekday:typed|weekday:short} )",
            "XXXX-WXX-1 XXXX-WXX-5 | Mon-Fri",
            every=1,
        ),
        linked("range", "( {year} ) dash|slash ( {yy} )", "1939 1945 | 1939-45", "2023 2024 | 2023/24"),
        linked(
            "range",
            "[from|between] ( {year|year3} ) to|dash|and ( {year|year3} {era} )",
            "BC0499 BC0493 | 499-493 BC",
        ),
        linked("range", "[from|between] ( {n} ) to|or|dash|and ( {n} dash? {unit} )", "P3D P5D | 3 to 5 days"),
        linked("pair", "( <date> ) open|slash ( <date> )", "15 Ramadan 1445 AH (25 March 2024"),
        nothing("numbered {year}", "$ 1939"),
        nothing("{n} percent", "20 %"),
        nothing("numbered n [comma n] [comma n] [comma? and|or n]", "No. 7, 10 and 2012"),
        nothing("numbered n to|dash n", "sections 1914 to 1918"),
        nothing("[about] n to|and|or|dash n counted|percent", "1900 to 2100 people"),
        nothing("n dash measure|numbered", "1900-metre"),
        nothing("the? nth dash? half|unit:quarter sporting", "first-half goal"),
        nothing("a season:SP !event|occasion|of|part|unit:day", "a spring"),
        nothing("month:name capital", "June Castellanos"),
        nothing("month:name particle", "June van"),
        nothing("season:titled capital|particle", "Summer Glau"),
        nothing("the? season:SP of the|its|their|a", "the spring of the"),
        nothing("season:SP in their", "spring in his"),
        nothing("season:plain a|no", "spring a"),
        nothing("the? named [quote] [s] festive", "Christmas carol", "New Year's resolutions"),
        nothing("million unit ago|old|later|hence", "million years ago"),
        nothing("mark n mark", '"1984"'),
        nothing("quote n quote", "'1917'"),
        nothing("dial [dash] n [[dash] n]", "0131 496 1999", "0800 1945"),
        nothing("scripture|numbered clock:short", "John 3:16", "verse 3:16"),
        nothing("part|unit after|in:by part|unit", "night after night", "day by day"),
        nothing("number open numbered close", "1984 (novel)"),
        nothing("unit:minute of the? event|occasion|missive", "minutes of the meeting"),
        nothing("called weekday|month|season", "called Autumn"),
        nothing("rises from about? n to about? n", "rose from 1066 to 1087"),
        nothing("weekday|month|season landmark|street:plain", "Friday Grove", "Sunday River", "March Road"),
        nothing("month n|nth street:plain", "May 4th Movement", "September 11 Memorial"),
        nothing("at n capital [capital] street:plain|landmark", "at 1776 Main Street"),
        nothing("title:plain weekday|month|season", "Mr. Friday", "Aunt June"),
        nothing("title weekday|month|season capital", "Chief Monday Okafor", "Miss April Jones"),
        nothing("kin month|season", "cousin April"),
        nothing("their pet weekday|month|season", "their dog Tuesday"),
        nothing("month:name comma aged", "April, aged"),
        nothing("a unit:minute tiny", "a minute amount"),
        nothing("unit:minute tiny", "minute traces"),
        nothing("a? part|overnight|unit:weekend goods", "an overnight bag", "evening gown"),
        nothing("the? nth half|unit:quarter of the|a|its|their play|landmark|numbered", "the second half of the game"),
        nothing("numbered numeric", "Version 2019.3.1"),
        nothing("year3 dash year", "555-1960"),
        nothing("the? unit:minute of the? capital", "minutes of the Council"),
        nothing("numbered quote|mark|quoted n", "novel '1984"),
        nothing("name", "Sunday Telegraph", "Winter Palace"),
        nothing("the weekday part? capital", "the Friday Mosque", "the Friday Night Choir"),
        nothing("[about] [a | number] dash? unit:quarter of|in|by|from", "a quarter of", "three-quarters of"),
        nothing("mark weekday|month|season mark", '"Wednesday"'),
        nothing("{n} dash? unit dash? old", "6 years old", "6-year-old"),
        nothing("a? unit dash? old", "a day-old", "centuries-old"),
        nothing("n unit? and older", "6 months and older", "12 and older"),
        nothing("their edge dash? yy s", "her mid-90s"),
        nothing("aged [between] n unit? [to|and|dash n unit?]", "aged 6 months to 5 years", "aged between 3 and 5"),
    ),
}

_JOINTS = ("and", "but", "that", "who", "which", "while", "when", "as", "after", "before", "because", "if", "though",
           "although", ",", ";")

_LIGHT = """
    a about after all and at before between byname called close colon comma counted dash dot event for from in
    its landmark last-on lasting mark missive modal new numbered numbered-noun occasion of on open or other over
    million percent planned quote rest rises s same say semicolon that the their this to vague weather week-from
"""  # groups of words that are in every sentence

LANGUAGE = Language(
    tag="en", words=WORDS, shapes=SHAPES, numeric="mdy", cased=True,
    numbers=Numbers(pairs=True, juxtaposed=True),
    tense=Tense(verbs="around", past_endings=("ed",), infinitives=frozenset({"to"}),
                before_nouns=frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "no"}),
                auxiliaries=frozenset({"is", "are", "am", "isn't", "aren't"}), joints=_JOINTS),
    light=frozenset(_LIGHT.split()),
)
