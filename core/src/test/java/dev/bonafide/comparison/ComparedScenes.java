package dev.bonafide.comparison;

import dev.bonafide.comparison.interview.OverheardVoicesTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each comparison of papers and talk, a case in which it sees something. */
final class ComparedScenes {
  private static final String PRAISE = "Sam was a rock in every storm and never missed a date.";
  private static final String WORK =
      """
      - Led six engineers who moved the claims monolith to forty services over two years
      - Cut the time of a release from three hours to eleven minutes with canary steps
      - Saved the team two hundred thousand a year by running nightly batches on spot machines
      """;

  private ComparedScenes() {}

  /** By the name of the comparison; each told again. */
  static Map<String, Told> all() {
    Map<String, Told> scenes = new LinkedHashMap<>();
    scenes.put("language-answered", language());
    scenes.put("night-by-day", night());
    scenes.put("place-unnamed", place());
    scenes.put("corrected-name", Told.call().other("Hi Emily").subject("I'm Jason, I mean Emily"));
    scenes.put(
        "echoed-answer",
        Told.call()
            .other("How would you scale it?")
            .voice("read replicas and cache")
            .subject("So I'd add read replicas and a cache."));
    scenes.put("look-alike-host", Told.chat().subject("https://dlscord.gift/join"));
    scenes.put(
        "references-alike",
        Told.chat().other(PRAISE + " I would rehire him.").voice(PRAISE + " Would rehire him."));
    scenes.put("repeated-answer", repeated());
    scenes.put(
        "resume-of-another", Told.call().resume("Helena Vorst\n" + WORK).resume("Al Roy\n" + WORK));
    scenes.put(
        "resume-near-copy",
        Told.call()
            .resume("Helena Vorst\n" + WORK)
            .resume("Al Roy\n" + WORK.replace("six", "nine").replace("eleven", "ten")));
    scenes.put("silent-after-check", silent());
    scenes.put("resume-interview", joined());
    scenes.put(
        "technology-too-early", Told.call().resume("Ada\n- Kubernetes in production (2012)"));
    scenes.put("full-time-at-once", atOnce());
    scenes.put("work-beside-degree", besideDegree());
    scenes.put(
        "employer-too-young",
        Told.call()
            .resume("2014 - 2019 Engineer, Harrowgate")
            .note("Harrowgate was founded in 2021."));
    scenes.putAll(ofPeople());
    scenes.putAll(ofAnswers());
    return scenes;
  }

  private static Map<String, Told> ofPeople() {
    Map<String, Told> scenes = new LinkedHashMap<>();
    scenes.put(
        "signed-by-another",
        Told.chat()
            .named("Helena Vorst")
            .subject("I apply.\nKind regards,\nHelena")
            .subject("Thursday is fine.\nKind regards,\nMarcus Delaney"));
    scenes.put(
        "own-name-imitated",
        Told.chat().from("Brightmoor <jobs@brightrnoor.example>").subject("You are hired."));
    scenes.put(
        "referee-shares-contact",
        Told.call().resume("Al Roy\n+36 30 555 0147\nReferees\nIda Marsh, +36 30 555 0147"));
    scenes.put(
        "contacts-change",
        Told.call()
            .resume("Helena Vorst\nhv@post.example")
            .resume("Helena Vorst\nlena@letter.example")
            .resume("Helena Vorst\nvorst.codes@mail.example"));
    scenes.put(
        "resume-versions-conflict",
        Told.call()
            .resume("Helena Vorst\n2001 - 2004 Brightwater\n2004 - 2008 Kestrelby")
            .resume("Helena Vorst\n2001 - 2004 Norrland\n2004 - 2008 Ottermark"));
    return scenes;
  }

  private static Map<String, Told> ofAnswers() {
    Map<String, Told> scenes = new LinkedHashMap<>();
    scenes.put(
        "told-answer",
        Told.call().other("How many?").subject("Many.").voice("say forty").subject("Forty."));
    scenes.put(
        "rounds-differ",
        Told.call()
            .other("Since when were you there?")
            .subject("I joined Kestrelby in 2016.")
            .again()
            .other("When did you begin at Kestrelby?")
            .subject("I joined Kestrelby in 2019."));
    scenes.put("overheard-script", OverheardVoicesTest.scene());
    Told read = Told.call();
    WORK.lines().forEach(line -> read.other("What else?").subject(line));
    scenes.put("answers-read-out", read.resume("Helena Vorst\n" + WORK));
    Told empty = Told.call();
    for (String asked : List.of("bug", "person", "customer", "version", "library")) {
      empty
          .other("Which " + asked + " was it?")
          .subject("There were many of them and I worked on all of them with the team, very good.");
    }
    scenes.put("answers-without-specifics", empty.other("Thank you."));
    return scenes;
  }

  private static Told language() {
    return Told.call()
        .claims("language", "Japanese")
        .other("Could you introduce yourself in Japanese?")
        .subject("My English is good, in my team we always speak English.");
  }

  private static Told night() {
    return Told.chat()
        .claims("location", "Calgary, Canada")
        .other("Would 10am mountain work?")
        .subject("It is late night for me, at six please.");
  }

  private static Told place() {
    return Told.call()
        .claims("location", "Leeds, United Kingdom")
        .other("Which part of Leeds is that?")
        .subject("Downtown, it is nice.")
        .other("What is the nearest station to you?")
        .subject("I always use the car.");
  }

  private static Told repeated() {
    String same = "I have delivered many project for many client.";
    return Told.call()
        .other("Which project are you the most proud of?")
        .subject(same)
        .other("What was the hard part of the bridge?")
        .subject(same)
        .other("Did you work alone or with a team?")
        .subject("With team. " + same);
  }

  private static Told silent() {
    return Told.chat()
        .at(0)
        .other("morning Sam")
        .at(0.1)
        .subject("morning")
        .at(0.2)
        .other("can we do a quick call tonight, camera on?")
        .at(3)
        .other("hi Sam, any news?")
        .at(6)
        .other("hello?");
  }

  private static Told joined() {
    return Told.call()
        .other("Since when?")
        .subject("I joined BlueWave in 2014.")
        .resume("Sam Lee\n2019 - 2024 Engineer, BlueWave");
  }

  private static Told besideDegree() {
    return Told.call()
        .resume(
            """
            Sam Lee
            2014 - 2019 Engineer, Harrow Systems, Boston, full-time
            2015 - 2018 BSc Physics (full-time), University of Leeds
            """);
  }

  private static Told atOnce() {
    return Told.call()
        .resume(
            """
            Sam Lee
            2016 - 2022 Engineer, Harrow Systems, full-time
            2017 - 2021 QA, Bluefin, full-time
            """);
  }
}
