package dev.bonafide.chat.card;

import dev.bonafide.check.RedFlag;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody does next about the heaviest finding: an act that settles what it is about. */
final class Settling {
  private static final String KEY = "card.next.";
  private static final String EQUIPMENT = "equipment-remote-access";

  /** Rules of equipment that are about where it goes; the others are about who uses it. */
  private static final Pattern ADDRESS = Pattern.compile("equipment-(address-.*|ship-elsewhere)");

  /** Rules of posts and recruiters that are about something to run, open, or install. */
  private static final Pattern RUN =
      Pattern.compile(
          "jobpost-wallet-or-beta-to-apply|recruiter-(?:archive-or-program|call-mended"
              + "|command-for-the-call|fix-command|habitat-wanted|lure-noted|open-today"
              + "|own-meeting-app|refuses-safe-way|room-of-their-own|run-unread|step-hinted"
              + "|terminal-insisted)");

  private Settling() {}

  /** Of a team that vets a candidate. */
  static TranslatableText ofCandidate(Assessment assessment) {
    RedFlag flag = first(assessment);
    boolean computer =
        flag != null && flag.group().equals(EQUIPMENT) && !ADDRESS.matcher(flag.id()).matches();
    return TranslatableText.of(KEY + (computer ? "access" : candidate(group(flag))));
  }

  /** Of somebody who got an offer or saw a post. */
  static TranslatableText ofOffer(Assessment assessment) {
    RedFlag flag = first(assessment);
    boolean run = flag != null && RUN.matcher(flag.id()).matches();
    return TranslatableText.of(KEY + (run ? "run" : offer(group(flag))));
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
      case "solicitation-proxy", "identity", "sanctions-exposure" -> "lend";
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

  private static String group(@Nullable RedFlag flag) {
    return flag == null ? "" : flag.group();
  }

  private static Optional<Weighed> member(Weighed entry, List<Weighed> all) {
    return all.stream().filter(one -> entry.finding().check().equals(one.partOf())).findFirst();
  }
}
