package dev.bonafide.conversation.subject;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.SubjectSearch;
import dev.bonafide.text.Fingerprint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A speaker who may be the one that is screened, for a button.
 *
 * @param label as it stands in the evidence
 * @param id what is said to choose them, short and in plain letters whatever the label is
 */
public record SpeakerChoice(String label, String id) {
  /** Before what a button says, which no one's name begins with. */
  public static final String MARK = "#";

  private static final int DIGITS = 10;
  private static final Set<String> OTHER =
      Set.of(
          "other", "the other", "other one", "the other one", "other person", "the other person");

  public static SpeakerChoice of(String label) {
    return new SpeakerChoice(label, Fingerprint.of(label).substring(0, DIGITS));
  }

  /** Those of a case, the likeliest first; none where it is told who is screened. */
  public static List<SpeakerChoice> of(CaseFile caseFile) {
    return caseFile.subject().choices().stream().map(SpeakerChoice::of).toList();
  }

  /** The speaker of a case that someone means; empty where no one or more than one may be meant. */
  public static Optional<String> meant(String who, CaseFile caseFile) {
    List<String> speakers = SubjectSearch.speakers(caseFile.readings());
    String plain = plain(who);
    if (OTHER.contains(plain)) {
      return only(speakers.stream().filter(label -> !label.equals(taken(caseFile))).toList());
    }
    Optional<String> exact =
        speakers.stream()
            .filter(label -> who.equals(MARK + of(label).id()) || plain(label).equals(plain))
            .findFirst();
    return exact.or(
        () ->
            only(
                speakers.stream()
                    .filter(label -> !who.startsWith(MARK) && NameMatch.matches(label, who))
                    .toList()));
  }

  /** Speakers of a case other than the one who is taken for the one that is screened. */
  public static List<SpeakerChoice> others(CaseFile caseFile) {
    return SubjectSearch.speakers(caseFile.readings()).stream()
        .filter(label -> !label.equals(taken(caseFile)))
        .map(SpeakerChoice::of)
        .toList();
  }

  private static @Nullable String taken(CaseFile caseFile) {
    Attribution attribution = caseFile.subject().attribution();
    return attribution == null || attribution.isOpen() ? null : attribution.label();
  }

  private static Optional<String> only(List<String> labels) {
    return labels.size() == 1 ? Optional.of(labels.getFirst()) : Optional.empty();
  }

  private static String plain(String name) {
    String words = name.strip().toLowerCase(Locale.ROOT);
    int end = words.length();
    while (end > 0 && ".!\"”»".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = 0;
    while (from < end && "\"“«".indexOf(words.charAt(from)) >= 0) {
      from++;
    }
    return words.substring(from, end);
  }
}
