package dev.bonafide.linkage;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.comparison.CodeMarks;
import dev.bonafide.comparison.SubjectFacts;
import dev.bonafide.identifier.Email;
import java.util.ArrayList;
import java.util.List;

/** The accounts, keys and mailboxes of a code profile or a history of commits. */
record CodeTraits(CommonValues common) {
  private static final String NO_REPLY = "@users.noreply.github.com";

  List<Trait> of(CaseFile caseFile) {
    CodeMarks code = SubjectFacts.code(caseFile);
    List<Trait> traits = new ArrayList<>();
    code.logins().forEach(login -> account(login, traits));
    code.ids().forEach(id -> traits.add(new Trait(TraitKind.ACCOUNT_ID, "github " + id)));
    code.keys().forEach(key -> traits.add(new Trait(TraitKind.KEY, key)));
    code.mails().forEach(mail -> mailbox(mail, traits));
    return traits;
  }

  private void account(String login, List<Trait> to) {
    if (!common.isOwner(login)) {
      to.add(new Trait(TraitKind.ACCOUNT, "github " + login));
    }
  }

  /** GitHub's own addresses tell the account, and most of them its number. */
  private void mailbox(String mail, List<Trait> to) {
    Email email = new Email(mail);
    if (mail.endsWith(NO_REPLY)) {
      String name = mail.substring(0, mail.length() - NO_REPLY.length());
      int plus = name.indexOf('+');
      account(name.substring(plus + 1), to);
      if (plus > 0) {
        to.add(new Trait(TraitKind.ACCOUNT_ID, "github " + name.substring(0, plus)));
      }
    } else if (!common.has(email)) {
      boolean isFree = common.isFreeMail(email.domain());
      TraitKind kind = isFree ? TraitKind.COMMIT_EMAIL : TraitKind.WORK_EMAIL;
      to.add(new Trait(kind, CanonicalMailbox.of(email)));
    }
  }
}
