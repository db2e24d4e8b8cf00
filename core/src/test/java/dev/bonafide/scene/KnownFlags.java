package dev.bonafide.scene;

import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;
import static dev.bonafide.check.Strength.WEAK;

import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.RedFlagText;
import dev.bonafide.check.RedFlagTranslations;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.List;
import java.util.Map;

/** Red flags with the wording of real ones. */
final class KnownFlags {
  private KnownFlags() {}

  static final RedFlag PAYEE =
      new RedFlag(
          "payment-third-party-payee",
          "Wants to be paid through someone else's account",
          "payment",
          STRONG,
          "Wages that go to somebody else's account are how money leaves a front.",
          List.of("A spouse's account, if the candidate cannot open one"),
          new FollowUpQuestion(
              "Whose account is it, and may we verify its holder?",
              "Names the holder and the reason, and agrees to a check or to a regulated payroll.",
              "Changes the account again, or stops answering."),
          List.of("FBI IC3 PSA250723, 23 July 2025"),
          false);

  static final RedFlag LANGUAGE =
      new RedFlag(
          "language-claimed-not-spoken",
          "Does not speak a language that was claimed when asked in it",
          "language",
          STRONG,
          "Somebody who claims a language for the job can say a few sentences in it.",
          List.of("Nerves, or a poor line", "Reads the language but rarely speaks it"),
          new FollowUpQuestion(
              "How do you use the language in an ordinary week? Please tell me in it.",
              "A few unprepared sentences in the language.",
              "Changes the subject, or the connection fails whenever it comes up."),
          List.of("FBI IC3 PSA240516, 16 May 2024", "US Treasury, OFAC advisory, 16 May 2022"),
          false);

  static final RedFlag CAMERA =
      new RedFlag(
          "interview-camera-refused",
          "Keeps the camera off when asked",
          "interview",
          MODERATE,
          "Who cannot be seen may be somebody else each time.",
          List.of("A broken camera, a shared room, or a wish for privacy"),
          new FollowUpQuestion(
              "What would you need so that we can see each other for five minutes?",
              "Proposes a time and does it.",
              "A new reason every time."),
          List.of("FBI IC3 PSA250123, 23 January 2025"),
          false);

  static final RedFlag CAMERA_IN_SPANISH =
      new RedFlag(
          CAMERA.id(),
          CAMERA.title(),
          CAMERA.group(),
          CAMERA.strength(),
          CAMERA.why(),
          CAMERA.innocent(),
          CAMERA.next(),
          CAMERA.sources(),
          CAMERA.experimental(),
          new RedFlagTranslations(
              () ->
                  Map.of(
                      BotLanguage.SPANISH,
                      new RedFlagText(
                          "Deja la cámara apagada",
                          "Quien no se ve puede ser otra persona cada vez.",
                          List.of("Una cámara averiada"),
                          new FollowUpQuestion(
                              "¿Qué haría falta para vernos?",
                              "Propone una hora.",
                              "Otro motivo.")))),
          CAMERA.claim());

  static final RedFlag LEAK =
      new RedFlag(
          "posthire-leak",
          "Names a price for silence",
          "post-hire",
          MODERATE,
          "What was taken is used to be paid again.",
          List.of("An unpaid worker who mentions going to court"),
          new Advise("Do not answer: keep it, and tell counsel."),
          List.of("FBI IC3 PSA250123, 23 January 2025"),
          false);

  static final RedFlag POWER =
      new RedFlag(
          "interview-leaves-when-tested",
          "Leaves the call when something is to be tested",
          "interview",
          WEAK,
          "A test that cannot be prepared is what a stand-in avoids.",
          List.of("The power really failed"),
          new FollowUpQuestion(
              "What happened when the call broke off?", "A plain account.", "Several of them."),
          List.of("FBI IC3 PSA250123, 23 January 2025"),
          false);

  static final RedFlag NEW_RULE =
      new RedFlag(
          "style-stock-phrases",
          "Says the same stock phrase again and again",
          "style",
          MODERATE,
          "A rehearsed text repeats itself.",
          List.of("Nervous people repeat themselves"),
          new FollowUpQuestion(
              "Tell me about one bug that you will never forget.",
              "A story with details.",
              "The same phrases."),
          List.of("Bonafide's own observation"),
          true);
}
