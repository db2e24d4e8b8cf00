package dev.bonafide.sharing;

import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.GitHubRepository;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Invite;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.PictureSign;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.identifier.Wallet;
import dev.bonafide.linkage.CommonValues;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what may leave a case: wallets, domains, repositories, archives, pictures of posts, and
 * accounts that are pseudonyms. What it lets through is read back by our own readers as exactly the
 * same.
 *
 * @param names of people in the case
 */
record Shareable(CommonValues common, PersonNames names) {
  /** Where people choose what they are called. LinkedIn's addresses are made of names. */
  private static final Set<String> PLATFORMS =
      Set.of("telegram", "discord", "x", "instagram", "skype");

  private static final String CODE = "github.com";

  /** Digits in a row; telephone numbers have at least so many. */
  private static final int NUMBER = 7;

  private static final int LONGEST = 253;

  /** What may leave of something, or why nothing does. */
  sealed interface Judged {
    record Leaves(Identifier identifier) implements Judged {}

    record Stays(Withheld why) implements Judged {}
  }

  /**
   * Judges one.
   *
   * @param written as it stands in the case
   */
  Judged judge(Identifier identifier, String written) {
    return switch (identifier) {
      case Phone _ -> new Judged.Stays(Withheld.CONTACT);
      case Email mail -> mailbox(mail);
      case Wallet wallet ->
          common.has(wallet) ? new Judged.Stays(Withheld.COMMON) : readBack(wallet);
      case Domain(String host) -> host(host);
      case FileHash hash -> readBack(hash);
      case PictureSign sign -> readBack(sign);
      case Link link when link.domain().value().equals(CODE) -> repository(link);
      case Link link -> page(link);
      case Invite _ -> new Judged.Stays(Withheld.LINK);
      case GitHubAccount account ->
          GitHubRepository.at(written).map(this::repository).orElseGet(() -> gitHub(account));
      case Handle handle ->
          PLATFORMS.contains(handle.platform())
              ? named(handle)
              : new Judged.Stays(Withheld.UNPLACED);
    };
  }

  /** Of a mailbox, a firm's domain may leave; at a provider, it is one person's and stays. */
  private Judged mailbox(Email mail) {
    return host(mail.domain()) instanceof Judged.Leaves domain
        ? domain
        : new Judged.Stays(Withheld.CONTACT);
  }

  private Judged host(String host) {
    return common.isShared(host) || common.isFreeMail(host) || common.isOthers(host)
        ? new Judged.Stays(Withheld.COMMON)
        : named(new Domain(host));
  }

  /** The host alone, where it is one holder's; what many share has pages of anybody. */
  private Judged page(Link link) {
    return host(link.domain().value()) instanceof Judged.Leaves domain
        ? domain
        : new Judged.Stays(Withheld.LINK);
  }

  private Judged repository(Link link) {
    String owner = link.value().split("/", -1)[1];
    return common.isOwner(owner) ? new Judged.Stays(Withheld.COMMON) : named(link);
  }

  private Judged gitHub(GitHubAccount account) {
    return common.isOwner(account.value()) ? new Judged.Stays(Withheld.COMMON) : named(account);
  }

  private Judged named(Identifier identifier) {
    String value = identifier.value();
    if (names.standIn(value)) {
      return new Judged.Stays(Withheld.NAME);
    }
    return hasNumber(value) ? new Judged.Stays(Withheld.CONTACT) : readBack(identifier);
  }

  /** Whether so many digits follow each other, whatever separates them. */
  private static boolean hasNumber(String value) {
    int digits = 0;
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (Character.isDigit(c)) {
        digits++;
      } else if ("-_.".indexOf(c) < 0) {
        digits = 0;
      }
      if (digits >= NUMBER) {
        return true;
      }
    }
    return false;
  }

  private static Judged readBack(Identifier identifier) {
    Optional<Identifier> read =
        StatedIdentifier.of(IndicatorType.of(identifier), IndicatorType.written(identifier));
    return identifier.value().length() <= LONGEST && read.equals(Optional.of(identifier))
        ? new Judged.Leaves(identifier)
        : new Judged.Stays(Withheld.LINK);
  }
}
