package dev.bonafide.conversation;

import dev.bonafide.casefile.Subject;
import dev.bonafide.reading.speaker.NameMatch;

/** What the one who is vetted is called, once somebody said which speaker it is. */
final class VettedName {
  private VettedName() {}

  /**
   * The name that was given with the speaker's label behind it, where no speaker has that name:
   * then it is known under both. Else the label, which takes the place of another speaker's name.
   */
  static String with(String label, Subject subject) {
    String name = subject.name();
    if (name == null || !subject.isOpen()) {
      return label;
    }
    return NameMatch.matches(label, name) ? name : name + " (" + label + ")";
  }
}
