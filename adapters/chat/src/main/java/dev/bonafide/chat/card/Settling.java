package dev.bonafide.chat.card;

import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What someone does next about the heaviest finding: an act that settles what it is about. */
final class Settling {
  private static final String KEY = "card.next.";
  private static final Set<String> RUNNING = Set.of(KEY + "run", KEY + "connect");
  private static final String EQUIPMENT = "equipment-remote-access";

  /** Rules of equipment that are about where it goes; the others are about who uses it. */
  private static final Set<String> ADDRESS =
      Set.of("equipment-address-is-drop", "equipment-ship-elsewhere");

  /** Rules of posts and recruiters that are about something to run, open, or install. */
  private static final Pattern RUN =
      Pattern.compile(
          "recruiter-(?:archive-or-program|command-for-the-call|fix-command"
              + "|own-meeting-app|step-hinted)");

  /** A program, or a wallet to be connected. */
  private static final Set<String> CONNECT =
      Set.of("jobpost-wallet-or-beta-to-apply", "test-wallet-live");

  /** An identity is doubted, but seen is someone in an interview who tells the answers. */
  private static final String FED = "identity-answers-fed";

  /** A check that is to be deposited, and parcels that are to be sent on. */
  private static final String CHECK = "jobpost-cheque";

  private static final String PARCELS = "solicit-parcel-relay";

  /** Rules of offers that want what is the reader's: everyone who answers is harmed. */
  private static final String LENT = "solicitation-proxy";

  private Settling() {}

  /**
   * Whether a post harms everyone who answers it if what counts in it is true, or who runs or
   * connects what it wants them to.
   */
  static boolean harms(Assessment assessment) {
    return ofRunning(assessment).isPresent()
        || assessment.counted().stream()
            .map(Weighed::finding)
            .anyMatch(
                one -> one.strength() == Strength.DECISIVE || one.flag().group().equals(LENT));
  }

  /** Of a team that vets a candidate. */
  static TranslatableText ofCandidate(Assessment assessment) {
    RedFlag flag = first(assessment);
    return TranslatableText.of(KEY + (flag == null ? "ask" : candidate(flag)));
  }

  /** Of someone who got an offer or saw a post. */
  static TranslatableText ofOffer(Assessment assessment) {
    RedFlag flag = first(assessment);
    return TranslatableText.of(KEY + (flag == null ? "send" : offer(flag)));
  }

  /** The same where something is to be run or connected; empty elsewhere. */
  static Optional<TranslatableText> ofRunning(Assessment assessment) {
    return Optional.of(ofOffer(assessment)).filter(next -> RUNNING.contains(next.key()));
  }

  /**
   * What a moderator asks about a finding in the place of a question that only someone could ask
   * who would take the job; empty for a finding that does not have its case's first entry.
   */
  static Optional<TranslatableText> asked(Question question, Assessment assessment) {
    RedFlag flag = first(assessment);
    return flag != null && question.because().contains(flag.id())
        ? Optional.of(TranslatableText.of("card.ask." + topic(flag)))
        : Optional.empty();
  }

  private static String topic(RedFlag flag) {
    return switch (flag.group()) {
      case "job-post-scam", "payment" -> "money";
      case LENT, "identity" -> "lend";
      case "malicious-test" -> "run";
      default -> RUN.matcher(flag.id()).matches() ? "run" : "who";
    };
  }

  private static String offer(RedFlag flag) {
    if (CONNECT.contains(flag.id())) {
      return "connect";
    }
    if (flag.id().equals(CHECK)) {
      return "check";
    }
    if (flag.id().equals(PARCELS)) {
      return "parcel";
    }
    return RUN.matcher(flag.id()).matches() ? "run" : offer(flag.group());
  }

  private static String candidate(RedFlag flag) {
    if (flag.id().equals(FED)) {
      return "interview";
    }
    boolean computer = flag.group().equals(EQUIPMENT) && !ADDRESS.contains(flag.id());
    return computer ? "access" : candidate(flag.group());
  }

  private static String candidate(String group) {
    return switch (group) {
      case "identity", "network-link" -> "identity";
      case "interview-conduct", "language", "code-history" -> "interview";
      case EQUIPMENT -> "equipment";
      case "location-time" -> "location";
      case "payment" -> "payment";
      case "resume" -> "resume";
      case "post-hire", "malicious-test" -> "security";
      default -> "ask";
    };
  }

  private static String offer(String group) {
    return switch (group) {
      case "malicious-test", EQUIPMENT, "code-history" -> "run";
      case "payment" -> "money";
      case LENT, "identity", "sanctions-exposure" -> "lend";
      default -> "send";
    };
  }

  /** What the first entry is about; of a pattern, its heaviest member. */
  private static @Nullable RedFlag first(Assessment assessment) {
    Optional<Weighed> first =
        Stream.concat(assessment.counted().stream(), assessment.noted().stream())
            .filter(Weighed::hasEntry)
            .findFirst();
    return first
        .flatMap(entry -> member(entry, assessment.findings()))
        .or(() -> first)
        .map(one -> one.finding().flag())
        .orElse(null);
  }

  private static Optional<Weighed> member(Weighed entry, List<Weighed> all) {
    return all.stream().filter(one -> entry.finding().check().equals(one.partOf())).findFirst();
  }
}
