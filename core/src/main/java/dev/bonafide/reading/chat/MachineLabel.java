package dev.bonafide.reading.chat;

import com.google.re2j.Pattern;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.reading.time.Stamp;
import dev.bonafide.reading.time.TimestampSyntax;
import java.util.Optional;

/** Labels that number turns or voices, with the name in brackets: {@code SPEAKER_00 (Ana)}. */
final class MachineLabel {
  private static final Pattern NUMBERED =
      Pattern.compile("^(?:[QA]|(?i:speaker|spk|person|user)[ _]?)\\d{1,3}$");

  private MachineLabel() {}

  /** The name behind such a label; empty where it is none, or no name stands there. */
  static Optional<String> named(String label, String line, int end) {
    int open = TimestampSyntax.blanks(line, end);
    int close = TimestampSyntax.is(line, open, '(') ? line.indexOf(')', open) : -1;
    return close < 0 || !NUMBERED.matcher(label).find()
        ? Optional.empty()
        : Optional.of(line.substring(open + 1, close))
            .filter(name -> SpeakerLabel.isMarkedName(name) && Stamp.end(name, 0, true) == 0);
  }
}
