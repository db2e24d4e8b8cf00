package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Three lines of two people's résumés that are the same but for a few words. Lines that a third
 * résumé has too come from a template; short ones, such as employers and schools, say nothing; the
 * same name or address is the same person.
 */
final class ResumeNearCopy implements Comparison {
  @Override
  public String name() {
    return "resume-near-copy";
  }

  @Override
  public Look look(CaseFile caseFile) {
    Map<Reading, Owner> owners = new HashMap<>();
    List<Piece> pieces = new ArrayList<>();
    for (ResumeLine line : ResumeLine.of(caseFile)) {
      Owner owner = owners.computeIfAbsent(line.reading(), _ -> Owner.of(line));
      if (line.words().count() >= Piece.SHORTEST) {
        pieces.add(new Piece(owner, Answer.wordsOf(line.words()), line::cited));
      }
    }
    if (owners.size() < 2) {
      return new Look.Blind("a résumé of somebody else is needed");
    }
    List<Citation> copies = NearCopies.in(pieces);
    return copies.isEmpty() ? new Look.Nothing() : new Look.Seen(copies);
  }

  /** Whose résumé it is: by the name above it and its mail addresses. */
  private record Owner(FullName name, List<String> mails) implements Piece.Author {
    static Owner of(ResumeLine first) {
      List<String> mails = new ArrayList<>();
      for (String word : first.reading().text().split("[\\s<>()|,;]+", -1)) {
        if (word.indexOf('@') > 0) {
          mails.add(word.toLowerCase(Locale.ROOT));
        }
      }
      String head = first.words().original().split("[,|·(\\-–—]", 2)[0];
      return new Owner(FullName.of(head), mails);
    }

    @Override
    public boolean isAnother(Piece.Author other) {
      return other instanceof Owner(FullName otherName, List<String> otherMails)
          && name.isAnother(otherName)
          && mails.stream().noneMatch(otherMails::contains);
    }
  }
}
