package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sharing.Friend;
import dev.bonafide.postgres.sharing.Friends;
import dev.bonafide.sharing.Distrusted;
import dev.bonafide.sharing.VerifyingKey;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Trusts somebody's key, under a name. */
final class TrustFriend implements Subcommand {
  /** In bytes; a key has about 100. */
  private static final int LARGEST = 4_096;

  private final ShareDesk desk;

  TrustFriend(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "trust",
            "Stores the public key of someone whose bundles you want to import, and shows its fingerprint. Compare the fingerprint with theirs by phone or in person. A new key for the same name replaces the old one.")
        .arguments("NAME KEY", "What you call them, and their key: a file, or the line itself.")
        .examples(
            "  bonafide share trust Initech initech.pub",
            "  bonafide share trust Initech RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> given = Spec.arguments(parsed);
    if (given.size() != 2) {
      throw new Refusal("share trust needs a name and a key; see bonafide share trust --help");
    }
    String name = name(given.getFirst());
    VerifyingKey key = key(given.getLast());
    return desk.forAll(
        database -> {
          Friends friends = new Friends(database, Tenant.INSTALLATION);
          requireNew(name, key, friends);
          friends.add(name, key, StoredData.by(), desk.now());
          desk.print(name + ": " + key.fingerprint());
          desk.console().say("compare this fingerprint with theirs before you import anything");
        });
  }

  /** Signatures name their key, so a key has one name. */
  private static void requireNew(String name, VerifyingKey key, Friends friends) {
    friends.all().stream()
        .filter(one -> one.key().isNamedLike(key) && !one.name().equals(name))
        .findFirst()
        .ifPresent(
            other -> {
              throw new Refusal(Printable.line(other.name()) + " has this key already");
            });
  }

  private static String name(String typed) {
    String name = typed.strip();
    if (name.isEmpty()
        || name.length() > Friend.LONGEST_NAME
        || name.codePoints().anyMatch(c -> c != ' ' && !Character.isLetterOrDigit(c) && c != '-')) {
      throw new Refusal(
          "a name has 1 to %d letters, digits, spaces, and hyphens".formatted(Friend.LONGEST_NAME));
    }
    return name;
  }

  private VerifyingKey key(String given) {
    try {
      return given.startsWith("RW") && given.indexOf('.') < 0
          ? new VerifyingKey(given)
          : VerifyingKey.read(SmallFile.text(desk.console().folder().resolve(given), LARGEST));
    } catch (Distrusted none) {
      throw new Refusal(Printable.line(given) + ": " + none.why());
    }
  }
}
