package dev.bonafide.consultation.redaction;

import dev.bonafide.resource.PropertyFile;
import java.util.Locale;
import java.util.Set;

/**
 * Words that stand in speakers' labels, mailboxes and handles and name no one, and names that are
 * words as well. The former are never replaced for standing in a label; the latter only where they
 * are written as names are.
 */
final class OrdinaryWords {
  private static final PropertyFile LABELS = PropertyFile.beside(OrdinaryWords.class, "labels");

  private static final Set<String> NAMELESS = Set.copyOf(LABELS.words("nameless"));

  private static final Set<String> NAMES_AND_WORDS = Set.copyOf(LABELS.words("names-too"));

  private static final Set<String> SELF = Set.copyOf(LABELS.words("self"));

  /** Words that are met in small letters in texts about work: no names where they are. */
  private static final Set<String> OF_TEXTS =
      PropertyFile.beside(OrdinaryWords.class, "ordinary").all();

  private OrdinaryWords() {}

  /** Whether a label is what someone calls themselves in a chat that they copied. */
  static boolean areOwn(String label) {
    return SELF.contains(label.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a word, in lower case, says what someone does rather than who they are. */
  static boolean nameNobody(String word) {
    return NAMELESS.contains(word);
  }

  /** Whether a name, in lower case, is a word of everyday text as well. */
  static boolean areNamesToo(String word) {
    return NAMES_AND_WORDS.contains(word) || NAMELESS.contains(word) || OF_TEXTS.contains(word);
  }
}
