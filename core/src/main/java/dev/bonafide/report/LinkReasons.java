package dev.bonafide.report;

import dev.bonafide.linkage.CaseLink;
import dev.bonafide.linkage.LinkReason;
import java.util.stream.Collectors;

/** A link between two cases, in words for people. */
public final class LinkReasons {
  private LinkReasons() {}

  /** Writes, for example, {@code linked because of the same wallet, the same document}. */
  public static String of(CaseLink link) {
    return "linked because of "
        + link.because().stream().map(LinkReasons::of).collect(Collectors.joining(", "));
  }

  /** How many cases have it is said where there are more than the two. */
  public static String of(LinkReason reason) {
    String what = what(reason);
    return reason.holders() > 2 ? "%s (in %d cases)".formatted(what, reason.holders()) : what;
  }

  private static String what(LinkReason reason) {
    return switch (reason.kind()) {
      case WALLET -> same(reason, "wallet", "wallets");
      case EMAIL -> same(reason, "email address", "email addresses");
      case PHONE -> same(reason, "phone number", "phone numbers");
      case ACCOUNT -> same(reason, "account or page", "accounts or pages");
      case ACCOUNT_ID -> same(reason, "account, by its number", "accounts, by their numbers");
      case KEY -> same(reason, "signing key", "signing keys");
      case COMMIT_EMAIL -> same(reason, "email address in commits", "email addresses in commits");
      case REFEREE -> same(reason, "contact of a reference", "contacts of references");
      case REPOSITORY -> same(reason, "repository", "repositories");
      case LINK -> same(reason, "link", "links");
      case SITE -> same(reason, "website", "websites");
      case WORK_EMAIL -> same(reason, "work email address", "work email addresses");
      case DOCUMENT -> same(reason, "document", "documents");
      case HOUSE, EMPLOYER -> reason.kind().id();
    };
  }

  private static String same(LinkReason reason, String one, String several) {
    return reason.count() == 1 ? "the same " + one : reason.count() + " of the same " + several;
  }
}
