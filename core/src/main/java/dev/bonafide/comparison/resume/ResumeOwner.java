package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.person.FullName;
import dev.bonafide.comparison.similarity.TextFragment;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose résumé it is: by the name above it and its mail addresses. */
public record ResumeOwner(FullName name, Set<String> mails) implements TextFragment.Author {
  /** Two to four words in capitals; a sentence is written otherwise. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’]*(?: +\\p{Lu}[\\p{L}\\p{M}.'’]*){1,3}");

  /**
   * Whose these lines are. The name is the first line that looks like one, so that nothing which is
   * set above it hides it; else the first line.
   */
  public static ResumeOwner of(List<ResumeLine> lines) {
    Set<String> mails = new HashSet<>();
    for (String word : lines.getFirst().reading().text().split("[\\s<>()|,;]+", -1)) {
      if (word.indexOf('@') > 0) {
        mails.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return new ResumeOwner(FullName.of(head(lines)), mails);
  }

  /** Whether a line looks like a name; what stands first in any other text is none. */
  public static boolean isNamed(List<ResumeLine> lines) {
    return lines.stream().map(ResumeOwner::head).anyMatch(head -> NAME.matcher(head).matches());
  }

  /** The words of a name as far as a comma or a bar. */
  public static String head(List<ResumeLine> lines) {
    List<String> heads = lines.stream().map(ResumeOwner::head).toList();
    return heads.stream()
        .filter(head -> NAME.matcher(head).matches())
        .findFirst()
        .orElse(heads.getFirst());
  }

  /** The words of one line as far as a comma or a bar. */
  public static String head(ResumeLine line) {
    return line.words().original().split("[,|·(\\-–—]", 2)[0].strip();
  }

  @Override
  public boolean isAnother(TextFragment.Author other) {
    return other instanceof ResumeOwner(FullName otherName, Set<String> otherMails)
        && name.isAnother(otherName)
        && Collections.disjoint(mails, otherMails);
  }
}
