package dev.bonafide.reading.speaker;

import dev.bonafide.resource.PropertyFile;
import java.util.List;
import java.util.Set;

/** Who may stand behind a label: told from its words alone. */
public enum SpeakerHints {
  /** Someone's name or handle. */
  PERSON,
  /** A device or a place holder that one person uses: {@code iPhone (2)}, {@code Zoom user}. */
  NAMELESS,
  /** A room, or whatever voices were not told apart: perhaps several people. */
  SHARED,
  /**
   * The person who made the copy, or who is said to ask: {@code You}, {@code Jon (Interviewer)}.
   */
  ASKING;

  private static final int LONGEST_MODEL = 5;
  private static final Set<String> DEVICES = words("devices");

  /** Words that go with those, and by themselves may be a name. */
  private static final Set<String> MODELS = words("models");

  private static final Set<String> ROOMS = words("rooms");
  private static final Set<String> SELF = words("self");

  /** With marks around it; of a crowd's labels, most are longer and need not be taken apart. */
  private static final int LONGEST_SELF = 6;

  private static final Set<String> ASKERS = words("askers");

  /** Someone's standing by the label alone. */
  public static SpeakerHints of(String label) {
    List<String> said = NameWords.of(label).parts();
    if (isSelf(said) || said.stream().anyMatch(ASKERS::contains)) {
      return ASKING;
    }
    if (said.stream().anyMatch(ROOMS::contains)) {
      return SHARED;
    }
    boolean nameless =
        said.stream().allMatch(SpeakerHints::isOfDevice)
            && said.stream().anyMatch(word -> DEVICES.contains(word) || isNumber(word));
    return nameless ? NAMELESS : PERSON;
  }

  /** Whether a label may be the name of someone else than the one who made the copy. */
  public static boolean isSomeone(String label) {
    return of(label) != ASKING && of(label) != SHARED;
  }

  /** Whether a label is what programs call the one who made the copy. */
  static boolean isSelf(String label) {
    return label.length() <= LONGEST_SELF && isSelf(NameWords.of(label).parts());
  }

  private static boolean isSelf(List<String> said) {
    return said.size() == 1 && SELF.contains(said.getFirst());
  }

  private static boolean isOfDevice(String word) {
    boolean model = word.length() <= LONGEST_MODEL && word.chars().anyMatch(Character::isDigit);
    return DEVICES.contains(word) || MODELS.contains(word) || model || isNumber(word);
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Whether all words are those of a device or a place holder. */
  static boolean isDevice(String words) {
    return !words.isBlank() && of(words) == NAMELESS;
  }

  private static Set<String> words(String key) {
    return Set.copyOf(PropertyFile.beside(SpeakerHints.class, "names").words(key));
  }
}
