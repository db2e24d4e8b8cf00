package dev.bonafide.listening;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Recording;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes down what was said as an exhibit: with times where every passage has one, and with
 * speakers where the server tells them apart. Who they are it only guesses, and it takes two for
 * one as often as one for two: every label says so, and stands in every finding.
 */
record SpeechLayout(Exhibit recorded, List<SpokenPassage> passages) {
  private static final int LONGEST_LABEL = 40;

  /**
   * The exhibit with its words.
   *
   * @param recorded with a recording
   */
  static Exhibit of(Exhibit recorded, List<SpokenPassage> passages) {
    return new SpeechLayout(recorded, timed(passages) ? passages : untimed(passages)).exhibit();
  }

  private static List<SpokenPassage> untimed(List<SpokenPassage> passages) {
    return passages.stream().map(SpokenPassage::untimed).toList();
  }

  /** Times that make no sense, or that run back, are none. */
  private static boolean timed(List<SpokenPassage> passages) {
    Duration before = Duration.ZERO;
    for (SpokenPassage passage : passages) {
      SpokenPassage.Stretch time = passage.time();
      if (time == null || !time.makesSense() || time.from().compareTo(before) < 0) {
        return false;
      }
      before = time.from();
    }
    return true;
  }

  private Exhibit exhibit() {
    Recording recording = Objects.requireNonNull(recorded.recording());
    MessageTurn turn = recording.turn();
    if (turn != null && speakers() < 2) {
      MessageTurn said = new MessageTurn(turn.speaker(), turn.at(), turn.role(), plain(" "));
      return Exhibit.ofTurns(recorded.name(), List.of(said)).likeIn(recorded);
    }
    ExhibitKind kind = recorded.kind() == null ? ExhibitKind.TRANSCRIPT : recorded.kind();
    String text = kind != ExhibitKind.TRANSCRIPT ? plain("\n") : isTimed() ? captions() : lines();
    return new Exhibit(
        recorded.name(), kind, text, recorded.speaker(), recorded.at(), recorded.isPrivate());
  }

  private long speakers() {
    return passages.stream()
        .map(SpokenPassage::speaker)
        .filter(Objects::nonNull)
        .distinct()
        .count();
  }

  private boolean isTimed() {
    return passages.stream().allMatch(passage -> passage.time() != null);
  }

  private String plain(String between) {
    return passages.stream().map(SpeechLayout::unlabelled).collect(Collectors.joining(between));
  }

  /** WebVTT. */
  private String captions() {
    return Stream.concat(Stream.of("WEBVTT"), passages.stream().map(SpeechLayout::caption))
        .collect(Collectors.joining("\n\n"));
  }

  private static String caption(SpokenPassage passage) {
    SpokenPassage.Stretch time = Objects.requireNonNull(passage.time());
    String speaker = passage.speaker();
    return shown(time.from())
        + " --> "
        + shown(time.to())
        + "\n"
        + (speaker == null
            ? unlabelled(passage)
            : "<v " + label(speaker) + ">" + passage.words() + "</v>");
  }

  private String lines() {
    return passages.stream()
        .map(
            passage ->
                passage.speaker() == null
                    ? unlabelled(passage)
                    : label(passage.speaker()) + ": " + passage.words())
        .collect(Collectors.joining("\n"));
  }

  /** Words that cannot be taken for a speaker's name before a colon. */
  private static String unlabelled(SpokenPassage passage) {
    return passage.words().replace(": ", ", ").replace("：", "，");
  }

  private static String label(String speaker) {
    String plain = speaker.replace('_', ' ').replace(':', ' ').strip();
    String named =
        plain.toLowerCase(Locale.ROOT).startsWith("speaker") ? plain : "Speaker " + plain;
    String shown =
        named.length() > LONGEST_LABEL
            ? named.substring(
                0, named.offsetByCodePoints(0, named.codePointCount(0, LONGEST_LABEL)))
            : named;
    return shown + " (unidentified)";
  }

  private static String shown(Duration time) {
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        time.toHours(),
        time.toMinutesPart(),
        time.toSecondsPart(),
        time.toMillisPart());
  }
}
