package dev.bonafide.scene;

import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Ask;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.examination.Identification;
import dev.bonafide.text.Span;
import dev.bonafide.verdict.Pattern;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.Within;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One examined case for each verdict, and one whose evidence is hostile. */
public final class Cases {
  private Cases() {}

  public static Map<String, Examination> all() {
    Map<String, Examination> cases = new TreeMap<>();
    cases.put("high-risk", highRisk());
    cases.put("verify", verify());
    cases.put("noted", noted());
    cases.put("insufficient", insufficient());
    cases.put("hostile", hostile());
    return cases;
  }

  private static final RedFlag PAYEE =
      new RedFlag(
          "payment-third-party-payee",
          "Wants to be paid through somebody else's account",
          "payment",
          STRONG,
          "Wages that go to somebody else's account are how money leaves a front.",
          List.of("A spouse's account where the candidate cannot open one"),
          new Ask(
              "Whose account is it, and may we verify its holder?",
              "Names the holder and the reason, and agrees to a check or to a regulated payroll.",
              "Changes the account again, or stops answering."),
          List.of("FBI IC3 PSA250723, 23 July 2025"),
          false);

  private static final RedFlag LANGUAGE =
      new RedFlag(
          "language-claimed-not-spoken",
          "Does not speak a language that was claimed when asked in it",
          "language",
          STRONG,
          "Somebody who claims a language for the job can say a few sentences in it.",
          List.of("Nerves, or a poor line", "Reads the language but rarely speaks it"),
          new Ask(
              "How do you use the language in an ordinary week? Please tell me in it.",
              "A few unprepared sentences in the language.",
              "Changes the subject, or the connection fails whenever it comes up."),
          List.of("FBI IC3 PSA240516, 16 May 2024", "US Treasury, OFAC advisory, 16 May 2022"),
          false);

  private static final RedFlag CAMERA =
      new RedFlag(
          "interview-camera-refused",
          "Keeps the camera off when asked",
          "interview",
          MODERATE,
          "Who cannot be seen may be somebody else each time.",
          List.of("A broken camera, a shared room, or a wish for privacy"),
          new Ask(
              "What would you need so that we can see each other for five minutes?",
              "Proposes a time and does it.",
              "A new reason every time."),
          List.of("FBI IC3 PSA250123, 23 January 2025"),
          false);

  private static final RedFlag POWER =
      new RedFlag(
          "interview-leaves-when-tested",
          "Leaves the call when something is to be tested",
          "interview",
          WEAK,
          "A test that cannot be prepared is what a stand-in avoids.",
          List.of("The power really failed"),
          new Ask("What happened when the call broke off?", "A plain account.", "Several of them."),
          List.of("FBI IC3 PSA250123, 23 January 2025"),
          false);

  private static final RedFlag NEW_RULE =
      new RedFlag(
          "style-stock-phrases",
          "Says the same stock phrase again and again",
          "style",
          MODERATE,
          "A rehearsed text repeats itself.",
          List.of("Nervous people repeat themselves"),
          new Ask(
              "Tell me about one bug that you will never forget.",
              "A story with details.",
              "The same phrases."),
          List.of("Bonafide's own observation"),
          true);

  public static Examination highRisk() {
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, "Motoki Masashi")
            .claims("location", "Saitama, Japan")
            .claims("language", "Japanese")
            .chat(
                "interview.vtt",
                "Motoki 30: I speak Japanese and English. I have delivered many project for many"
                    + " client.",
                "Ramon 300: 日本語で自己紹介をお願いできますか。",
                "Motoki 304: My English is good so let us speak English. I have delivered many"
                    + " project for many client.",
                "Ramon 420: Could you switch the camera on?",
                "Motoki 425: Sorry sir, my camera is broken today.",
                "Motoki 660: Sorry, the power is out here, I must leave.")
            .chat(
                "chat.txt",
                "Motoki: When is the result of the interview?",
                "Ramon: Soon. How would we pay you?",
                "Motoki: could you send the salary to my friend's Payoneer, mine is limited")
            .written("note 1", ExhibitKind.NOTE, "Photo and user name changed twice since Sunday.");
    Pattern evades =
        new Pattern(
            new RedFlag(
                "pattern-evades-checks",
                "Evades every way of being seen",
                "interview",
                STRONG,
                "One refusal has many reasons; several have fewer.",
                List.of("One bad day with a bad connection"),
                CAMERA.ask(),
                CAMERA.sources(),
                false),
            Set.of(SubjectKind.CANDIDATE),
            List.of(CAMERA.id(), POWER.id()),
            List.of(),
            Within.CASE);
    return examined(
        scene,
        List.of(evades),
        scene.finding(PAYEE, "could you send the salary to my friend's Payoneer"),
        scene.contradiction(
            LANGUAGE, "I speak Japanese and English", "My English is good so let us speak English"),
        scene.finding(CAMERA, "my camera is broken today"),
        scene.finding(POWER, "the power is out here, I must leave"),
        scene.finding(NEW_RULE, "I have delivered many project for many client"));
  }

  public static Examination verify() {
    Scene scene =
        new Scene(SubjectKind.RECRUITER, "Nora")
            .chat(
                "Telegram chat",
                "Nora: Hi, I saw your profile. Please keep your camera off during the first call.",
                "Ivo: Why?",
                "Nora: Company policy :)");
    return examined(scene, List.of(), scene.finding(CAMERA, "keep your camera off"));
  }

  public static Examination noted() {
    Scene scene =
        new Scene(SubjectKind.JOB_POST, null)
            .written(
                "post.md",
                ExhibitKind.JOB_POST,
                """
                Back-end developer (all genders)

                We deliver on time. We deliver on budget.
                Expect power cuts: our office runs on solar.
                """,
                "No contact of the firm was found");
    return examined(
        scene,
        List.of(),
        scene.finding(POWER, "Expect power cuts"),
        scene.finding(NEW_RULE, "We deliver on time", "We deliver on budget"));
  }

  public static Examination insufficient() {
    Scene scene = new Scene(SubjectKind.SOLICITATION, null).chat("message 1", "kit: hey, u there?");
    List<Check> checks = new ArrayList<>();
    for (String topic : List.of("payment-front", "identity-rental", "offer-fee", "offer-file")) {
      String why = "the subject said fewer than 30 words";
      checks.add(new Answering(new Outcome.Unknown(topic, why)));
    }
    checks.add(new Answering(new Outcome.Unknown("profile-renamed", "there is no profile")));
    checks.add(new Answering(new Outcome.Clear("text-hidden")));
    return new Examiner(List.of(_ -> checks), List.of(), new Weighing())
        .examine(scene.caseFile());
  }

  public static Examination hostile() {
    String markup =
        "</p><script>alert(1)</script> <img src=x onerror=alert(1)> [click](https://evil.example)"
            + " ![i](https://evil.example/i.png) ```` @everyone <@U123> | a | b | **bold** # head"
            + " https://evil.example www.evil.example \\ \"quoted\" 'single' &amp; $x$ </script>";
    String steering = "\u001B[2J\u001B]0;owned\u0007 pay\u202Eexe.fdp\u202C to\u200Bday \u0000\uD800"
        + " z\u0300\u0301\u0302\u0303\u0304\u0305\u0306go \uDB40\uDC41 \u061C\u2066x\u2069";
    String family = "family 👨‍👩‍👧 ❤️ می‌خواهم مرحبا";
    String endless = "longwords".repeat(1000) + " " + "spread ".repeat(200);
    Scene scene =
        new Scene(SubjectKind.CANDIDATE, "<b>Eve</b> \u202E`@here`")
            .chat(
                "a|b<i>`.txt",
                "Eve\u202E*_x_*: " + markup,
                "Bo: what?",
                "Eve\u202E*_x_*: " + steering,
                "Bo: sorry?",
                "Eve\u202E*_x_*: " + endless,
                "Eve\u202E*_x_*: " + family)
            .written("# head", ExhibitKind.RESUME, "one\ntwo\r\nthree", "seen @all at https://x.example");
    return examined(
        scene,
        List.of(),
        scene.finding(PAYEE, markup, family),
        scene.finding(LANGUAGE, steering, "one\ntwo\r\nthree"),
        scene.finding(CAMERA, endless));
  }

  private static Examination examined(
      Scene scene, List<Pattern> patterns, Outcome.Finding... findings) {
    List<Check> checks = new ArrayList<>();
    for (Outcome.Finding finding : findings) {
      checks.add(new Answering(finding));
    }
    for (String topic : List.of("payment", "interview", "identity", "offer", "text")) {
      checks.add(new Answering(new Outcome.Clear(topic + "-first-thing")));
      checks.add(new Answering(new Outcome.Clear(topic + "-second-thing")));
      checks.add(new Answering(new Outcome.Unknown(topic + "-by-note", "there is no note")));
    }
    checks.add(new Answering(new Outcome.Unknown("code-copied", "there is no repository")));
    return new Examiner(List.of(_ -> checks), patterns, new Weighing(), Cases::handles)
        .examine(scene.caseFile());
  }

  /** Takes the word {@code Payoneer} for an identifier. */
  private static List<Identification.Spot> handles(String text) {
    int at = text.indexOf("Payoneer");
    return at < 0
        ? List.of()
        : List.of(new Identification.Spot("other", "payoneer", new Span(at, at + 8)));
  }

  /** A check that has made up its mind. */
  public record Answering(Outcome outcome) implements Check {
    @Override
    public String id() {
      return outcome.check();
    }

    @Override
    public boolean appliesTo(SubjectKind kind) {
      return true;
    }

    @Override
    public Outcome look(CaseFile caseFile) {
      return outcome;
    }
  }
}
