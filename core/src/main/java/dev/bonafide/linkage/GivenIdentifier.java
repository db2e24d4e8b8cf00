package dev.bonafide.linkage;

import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Handle;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Invite;
import dev.bonafide.identifier.Link;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.Wallet;
import java.util.List;
import java.util.Set;

/**
 * An identifier that someone gives as theirs.
 *
 * @param written as it stands
 */
record GivenIdentifier(Identifier identifier, String written, CommonValues common) {
  private static final String GITHUB = "github.com/";
  private static final Set<String> CODE_HOSTS = Set.of("gitlab.com", "bitbucket.org");

  void addTo(List<Trait> to) {
    switch (identifier) {
      case Wallet wallet ->
          to.add(new Trait(TraitKind.WALLET, wallet.chain() + " " + wallet.value()));
      case Phone(String number) -> to.add(new Trait(TraitKind.PHONE, number));
      case Email mail -> mailbox(mail, to);
      case GitHubAccount(String login) -> github(login, to);
      case Handle handle -> handle(handle, to);
      case Domain(String host) -> site(host, to);
      case Link link -> link(link, to);
      case Invite(String value) -> to.add(new Trait(TraitKind.LINK, value));
      case FileHash _ -> {}
    }
  }

  private void mailbox(Email mail, List<Trait> to) {
    if (common.isFreeMail(mail.domain())) {
      to.add(new Trait(TraitKind.EMAIL, CanonicalMailbox.of(mail)));
    } else {
      to.add(new Trait(TraitKind.WORK_EMAIL, CanonicalMailbox.of(mail)));
    }
  }

  /** Who names a repository need not be its owner. */
  private void github(String login, List<Trait> to) {
    if (common.isOwner(login)) {
      return;
    }
    String lower = Identifier.lower(written);
    int at = lower.indexOf(GITHUB);
    String[] steps = at < 0 ? new String[0] : steps(lower.substring(at + GITHUB.length()));
    if (steps.length > 1) {
      to.add(new Trait(TraitKind.REPOSITORY, GITHUB + steps[0] + "/" + steps[1]));
    } else {
      to.add(new Trait(TraitKind.ACCOUNT, "github " + login));
    }
  }

  private static String[] steps(String path) {
    String plain = path.split("[?#]", 2)[0];
    return (plain.endsWith(".git") ? plain.substring(0, plain.length() - 4) : plain).split("/");
  }

  /** Of an account whose platform no one names it is not known which one it is. */
  private void handle(Handle handle, List<Trait> to) {
    if (!handle.platform().equals("other")) {
      to.add(new Trait(TraitKind.ACCOUNT, handle.platform() + " " + handle.value()));
    }
  }

  private void site(String host, List<Trait> to) {
    if (common.isOthers(host) || common.isShared(host)) {
      return;
    }
    to.add(
        common.isBelowShared(host)
            ? new Trait(TraitKind.ACCOUNT, "page " + host)
            : new Trait(TraitKind.SITE, host));
  }

  private void link(Link link, List<Trait> to) {
    String host = link.domain().value();
    if (common.isOthers(host)) {
      return;
    }
    String address = link.value().split("\\?", 2)[0];
    String path = address.substring(Math.min(address.length(), host.length() + 1));
    if (CODE_HOSTS.contains(host) && path.indexOf('/') > 0) {
      to.add(new Trait(TraitKind.REPOSITORY, Identifier.lower(address)));
      return;
    }
    if (common.isBelowShared(host)) {
      to.add(new Trait(TraitKind.ACCOUNT, "page " + host));
    }
    to.add(new Trait(TraitKind.LINK, address));
  }
}
