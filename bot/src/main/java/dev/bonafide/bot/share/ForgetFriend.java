package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.postgres.sharing.Friends;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Trusts somebody's key no longer, and takes out what they shared. */
final class ForgetFriend implements Subcommand {
  private final ShareDesk desk;

  ForgetFriend(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "forget",
            "Removes someone's key, and everything they shared. A running server stops using them within seconds.")
        .arguments("NAME", "The name shown by bonafide share friends.")
        .examples("  bonafide share forget Initech")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> names = Spec.arguments(parsed);
    if (names.size() != 1) {
      throw new Refusal("give one name; run bonafide share friends to see it");
    }
    String name = names.getFirst().strip();
    return desk.forAll(
        database -> {
          if (!new Friends(database, Tenant.INSTALLATION)
              .remove(name, StoredData.by(), desk.now())) {
            throw new Refusal("no such name; run bonafide share friends to see the names");
          }
          desk.print(name + ": removed");
        });
  }
}
