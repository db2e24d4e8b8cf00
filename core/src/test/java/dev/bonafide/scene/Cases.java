package dev.bonafide.scene;

import static dev.bonafide.check.Strength.STRONG;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Disposition;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.examination.Identification;
import dev.bonafide.text.Span;
import dev.bonafide.verdict.Acts;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.pattern.Pattern;
import dev.bonafide.verdict.pattern.PatternWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One examined case for each verdict, and one whose evidence is hostile. */
public final class Cases {
  /** More findings stop a case than these cases have. */
  static final Weighing WEIGHING = new Weighing(Counts.stoppingAt(9), Acts.APART);

  private Cases() {}

  public static Map<String, Examination> all() {
    Map<String, Examination> cases = new TreeMap<>();
    cases.put("high-risk", highRisk());
    cases.put("verify", verify());
    cases.put("noted", noted());
    cases.put("insufficient", insufficient());
    cases.put("hostile", hostile());
    cases.put("set-aside", setAside());
    cases.put("unread", unread());
    cases.put("consulted", ConsultedCase.examined());
    cases.put("still-open", ConsultedCase.stillOpen());
    cases.put("reread", RereadCase.examined());
    cases.put("screenshots", screenshots());
    return cases;
  }

  public static Examination highRisk() {
    Scene scene = interviewAndChat();
    return examined(
        scene,
        List.of(evades()),
        scene.finding(KnownFlags.PAYEE, "could you send the salary to my friend's Payoneer"),
        Scene.proved(
            scene.contradiction(
                KnownFlags.LANGUAGE,
                "I speak Japanese and English",
                "My English is good so let us speak English")),
        scene.finding(KnownFlags.CAMERA, "my camera is broken today"),
        scene.finding(KnownFlags.POWER, "the power is out here, I must leave"),
        scene.finding(KnownFlags.NEW_RULE, "I have delivered many project for many client"));
  }

  private static Scene interviewAndChat() {
    return new Scene(SubjectKind.CANDIDATE, "Motoki Masashi")
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
  }

  private static Pattern evades() {
    return new Pattern(
        new RedFlag(
            "pattern-evades-checks",
            "Evades every way of being seen",
            "interview",
            STRONG,
            "One refusal has many reasons; several have fewer.",
            List.of("One bad day with a bad connection"),
            KnownFlags.CAMERA.next(),
            KnownFlags.CAMERA.sources(),
            false),
        Set.of(SubjectKind.CANDIDATE),
        List.of(KnownFlags.CAMERA.id(), KnownFlags.POWER.id()),
        List.of(),
        PatternWindow.CASE);
  }

  /** A conversation that was read from two pictures, beside one that was copied. */
  public static Examination screenshots() {
    Scene scene =
        new Scene(SubjectKind.RECRUITER, "Nora")
            .chat(
                "shot1.png – shot2.png",
                "Nora: Hi, I saw your profile.",
                "Ivo: Hello.",
                "Nora: Please keep your camera off during the first call.",
                "Ivo: Why?",
                "Nora: could you send the salary to my friend's Payoneer")
            .inPictures(3)
            .chat("copy.txt", "Nora: the power is out here, I must leave", "Ivo: Again?");
    return examined(
        scene,
        List.of(),
        scene.finding(KnownFlags.PAYEE, "could you send the salary to my friend's Payoneer"),
        scene.finding(KnownFlags.CAMERA, "keep your camera off"),
        scene.finding(KnownFlags.POWER, "the power is out here, I must leave"));
  }

  public static Examination verify() {
    return verify(KnownFlags.CAMERA);
  }

  /** The same, with a rule whose file speaks Spanish, too. */
  public static Examination translated() {
    return verify(KnownFlags.CAMERA_IN_SPANISH);
  }

  /** With a rule that says what to do instead of asking. */
  public static Examination advised() {
    return verify(KnownFlags.LEAK);
  }

  private static Examination verify(RedFlag camera) {
    Scene scene =
        new Scene(SubjectKind.RECRUITER, "Nora")
            .chat(
                "Telegram chat",
                "Nora: Hi, I saw your profile. Please keep your camera off during the first call.",
                "Ivo: Why?",
                "Nora: Company policy :)");
    return examined(scene, List.of(), scene.finding(camera, "keep your camera off"));
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
        scene.finding(KnownFlags.POWER, "Expect power cuts"),
        scene.finding(KnownFlags.NEW_RULE, "We deliver on time", "We deliver on budget"));
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
    return new Examiner(List.of(_ -> checks), List.of(), WEIGHING).examine(scene.caseFile());
  }

  /** One of two findings is set aside, for a reason that would like to be markup. */
  public static Examination setAside() {
    Scene scene = interviewAndChat();
    Ruling ruling =
        new Ruling(
            KnownFlags.PAYEE.id(),
            Disposition.EXPLAINED,
            "U2",
            "spouse's account, *seen* <b>the papers</b> https://evil.example",
            Set.of("chat.txt"),
            false);
    List<Check> checks =
        List.of(
            new Answering(
                scene.finding(
                    KnownFlags.PAYEE, "could you send the salary to my friend's Payoneer")),
            new Answering(scene.finding(KnownFlags.CAMERA, "my camera is broken today")));
    return new Examiner(List.of(_ -> checks), List.of(), WEIGHING, Identification.NONE)
        .examine(scene.caseFile(), List.of(ruling));
  }

  /** Every check that is asked for looked, and one file could not be read. */
  public static Examination unread() {
    CaseFile read = interviewAndChat().caseFile();
    CaseFile partly =
        new CaseFile(
            read.subject(), read.claims(), read.readings(), List.of("cv.pdf: needs a password"));
    List<Check> checks = new ArrayList<>();
    for (int number = 0; number < 20; number++) {
      checks.add(new Answering(new Outcome.Clear("payment-" + number)));
    }
    return new Examiner(List.of(_ -> checks), List.of(), WEIGHING, Identification.NONE)
        .examine(partly);
  }

  public static Examination hostile() {
    String markup =
        "</p><script>alert(1)</script> <img src=x onerror=alert(1)> [click](https://evil.example)"
            + " ![i](https://evil.example/i.png) ```` @everyone <@U123> | a | b | **bold** # head"
            + " https://evil.example www.evil.example \\ \"quoted\" 'single' &amp; $x$ </script>";
    String steering =
        "\u001B[2J\u001B]0;owned\u0007 pay\u202Eexe.fdp\u202C to\u200Bday \u0000\uD800"
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
            .written(
                "# head",
                ExhibitKind.RESUME,
                "one\ntwo\r\nthree",
                "seen @all at https://x.example");
    return examined(
        scene,
        List.of(),
        scene.finding(KnownFlags.PAYEE, markup, family),
        scene.finding(KnownFlags.LANGUAGE, steering, "one\ntwo\r\nthree"),
        scene.finding(KnownFlags.CAMERA, endless));
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
    return new Examiner(List.of(_ -> checks), patterns, WEIGHING, Cases::handles)
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
