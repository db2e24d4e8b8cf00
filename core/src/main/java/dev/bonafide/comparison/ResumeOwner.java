package dev.bonafide.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whose résumé it is: by the name above it and its mail addresses. */
record ResumeOwner(FullName name, List<String> mails) implements Piece.Author {

  static ResumeOwner of(ResumeLine first) {
    List<String> mails = new ArrayList<>();
    for (String word : first.reading().text().split("[\\s<>()|,;]+", -1)) {
      if (word.indexOf('@') > 0) {
        mails.add(word.toLowerCase(Locale.ROOT));
      }
    }
    String head = first.words().original().split("[,|·(\\-–—]", 2)[0];
    return new ResumeOwner(FullName.of(head), mails);
  }

  @Override
  public boolean isAnother(Piece.Author other) {
    return other instanceof ResumeOwner(FullName otherName, List<String> otherMails)
        && name.isAnother(otherName)
        && mails.stream().noneMatch(otherMails::contains);
  }
}
