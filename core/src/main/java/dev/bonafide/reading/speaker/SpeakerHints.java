package dev.bonafide.reading.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may stand behind a label: told from its words alone. */
public enum SpeakerHints {
  /** Somebody's name or handle. */
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
  private static final Set<String> DEVICES =
      words(
          "iphone ipad galaxy pixel redmi xiaomi huawei oneplus oppo vivo realme nokia moto"
              + " motorola android samsung macbook laptop desktop pc computer phone mobile handy"
              + " telefon telefono tablet chromebook thinkpad user guest gast invitado participant"
              + " attendee speaker sprecher caller");

  /** Words that go with those, and by themselves may be a name. */
  private static final Set<String> MODELS =
      words("pro air mini max mac plus ultra zoom teams meet dial in sm s note");

  private static final Set<String> ROOMS =
      words(
          "room boardroom conference meeting huddle raum besprechungsraum konferenzraum sala salle"
              + " reunion 会議室 会议室 unknown unidentified unbekannt inconnu desconocido anonymous"
              + " several multiple everyone");
  private static final Set<String> SELF = words("you me ich");

  /** With marks around it; of a crowd's labels, most are longer and need not be taken apart. */
  private static final int LONGEST_SELF = 6;

  private static final Set<String> ASKERS =
      words(
          "interviewer interviewers recruiter recruiting interviewerin entrevistador"
              + " recruteur moderator");

  /** Somebody's standing by the label alone. */
  public static SpeakerHints of(String label) {
    List<String> said = NameWords.of(label).parts();
    if (isSelf(said)) {
      return ASKING;
    }
    if (said.stream().anyMatch(ASKERS::contains)) {
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

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
  }
}
