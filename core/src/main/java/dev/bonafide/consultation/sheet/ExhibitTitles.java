package dev.bonafide.consultation.sheet;

import dev.bonafide.casefile.Reading;
import dev.bonafide.consultation.redaction.Redactor;

/** How a sheet calls the exhibits of a case. */
public enum ExhibitTitles {
  /**
   * By number and kind: a file's name and its folders may name the subject, whom nothing else in
   * the case names, and the person who keeps the files.
   */
  NUMBERED {
    @Override
    String of(int number, Reading reading, Redactor redactor) {
      return isOurs(reading) ? reading.name() : "file " + number;
    }
  },
  /**
   * By their names, with stand-ins. Recorded answers were given to sheets that did so, and are
   * replayed with them; nothing is sent.
   */
  AS_NAMED {
    @Override
    String of(int number, Reading reading, Redactor redactor) {
      return redactor.line(reading.name());
    }
  };

  abstract String of(int number, Reading reading, Redactor redactor);

  /** What has no name of its own is called by its kind and a number. */
  private static boolean isOurs(Reading reading) {
    String kind = reading.kind().id().replace('_', ' ');
    return reading.name().matches("(?:exhibit|" + kind + ") [0-9]{1,4}");
  }
}
