package dev.bonafide.comparison;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Reading;
import dev.bonafide.comparison.githistory.CodeIdentities;
import dev.bonafide.comparison.githistory.NamedAccount;
import dev.bonafide.comparison.listed.ArchiveHash;
import dev.bonafide.comparison.listed.OthersWords;
import dev.bonafide.comparison.person.SharedMailboxes;
import dev.bonafide.comparison.referee.RefereeContacts;
import dev.bonafide.comparison.resume.EmployerLines;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What comparisons know of a subject, for those who compare whole cases. */
public final class SubjectFacts {
  private SubjectFacts() {}

  /** The names on the résumé's lines that say from when to when, in small letters. */
  public static Set<String> employers(CaseFile caseFile) {
    return EmployerLines.names(caseFile);
  }

  /** The ways to reach those who are to speak for the subject. */
  public static Set<Identifier> referees(CaseFile caseFile) {
    return RefereeContacts.in(caseFile);
  }

  /** By what code profiles and histories are known. */
  public static CodeMarks code(CaseFile caseFile) {
    CodeIdentities known = CodeIdentities.of(caseFile);
    return new CodeMarks(known.logins(), known.ids(), known.keys(), known.mails());
  }

  /**
   * Whether several people or a machine share a mailbox.
   *
   * @param name what stands before the at sign, in small letters
   */
  public static boolean isShared(String name) {
    return SharedMailboxes.has(name);
  }

  /**
   * Whether an address in someone's words is only quoted, warned about, or told as news.
   *
   * @param place of the address in the text
   */
  public static boolean isOfOthers(String text, Span place) {
    return OthersWords.hold(text, place);
  }

  /** The hash of an archive that the subject handed out and that was opened as a repository. */
  public static Optional<OwnIdentifier> archive(Reading repository) {
    return ArchiveHash.in(repository).map(one -> new OwnIdentifier(one.hash(), one.cited()));
  }

  /** What a snapshot of an account says is that account's own, and where. */
  public static List<OwnIdentifier> own(Reading snapshot) {
    return NamedAccount.own(snapshot).stream()
        .map(one -> new OwnIdentifier(one.identifier(), one.passage().cited()))
        .toList();
  }
}
