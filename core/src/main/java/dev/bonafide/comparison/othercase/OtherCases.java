package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.comparison.similarity.TextFragment;
import java.util.ArrayList;
import java.util.List;

/**
 * What the cases say that are given together in one run, so that each can be held against all
 * others. It lives as long as the run that gathered it and is kept nowhere. Safe for several
 * threads.
 */
public final class OtherCases {
  /**
   * Of one sort; what comes after is held against nothing, and a look that sees nothing says so.
   */
  static final int MOST = 50_000;

  /** Of one case; a case that says more is itself held against the others with all it says. */
  private static final int MOST_OF_ONE = 2_000;

  /** Where a case is given alone. */
  public static final OtherCases NONE = new Gathering().end();

  private final KnownPieces resumes;
  private final KnownPieces spoken;
  private final KnownContacts contacts;

  private OtherCases(KnownPieces resumes, KnownPieces spoken, KnownContacts contacts) {
    this.resumes = resumes;
    this.spoken = spoken;
    this.contacts = contacts;
  }

  KnownPieces resumes() {
    return resumes;
  }

  KnownPieces spoken() {
    return spoken;
  }

  KnownContacts contacts() {
    return contacts;
  }

  /** Takes the cases in, one after the other. Not for several threads. */
  public static final class Gathering {
    private final List<TextFragment> resumes = new ArrayList<>();
    private final List<TextFragment> spoken = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();

    /**
     * Takes one case in; whose it is comes from the case itself, so that it is never held against
     * itself.
     *
     * @param id what a finding in another case calls it
     */
    public void add(String id, CaseFile caseFile) {
      CasePieces pieces = new CasePieces(caseFile, id);
      pieces.resume().stream().limit(MOST_OF_ONE).map(TextFragment::alone).forEach(resumes::add);
      pieces.spoken().stream().limit(MOST_OF_ONE).map(TextFragment::alone).forEach(spoken::add);
      contacts.addAll(pieces.contacts());
    }

    /** Everything that was taken in, ready to be asked. */
    public OtherCases end() {
      return new OtherCases(
          KnownPieces.of(resumes), KnownPieces.of(spoken), KnownContacts.of(contacts));
    }
  }
}
