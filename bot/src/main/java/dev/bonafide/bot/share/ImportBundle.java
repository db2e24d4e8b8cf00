package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.documents.watchlist.SharedBundle;
import dev.bonafide.sharing.BundleSignature;
import dev.bonafide.sharing.Distrusted;
import dev.bonafide.terminal.Printable;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Takes in what somebody shares whose key is trusted. */
final class ImportBundle implements Subcommand {
  private static final String SIGNATURE = "--signature";

  private final ShareDesk desk;

  ImportBundle(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "import",
            "Imports a bundle that was signed with a trusted key. It replaces what the same person shared before. A match is noted as a lead, and never counts by itself. A bundle that is unsigned, changed, expired, or older than the stored one is refused.")
        .arguments("FILE", "A STIX 2.1 bundle, or Bonafide's CSV.")
        .option(SIGNATURE, "FILE", "Its signature (default: the same name, ending in .minisig).")
        .examples("  bonafide share import bonafide-indicators.json")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    List<String> files = Spec.arguments(parsed);
    if (files.size() != 1) {
      throw new Refusal("share import needs one file; see bonafide share import --help");
    }
    Path file = desk.console().folder().resolve(files.getFirst());
    byte[] content = SmallFile.bytes(file, SharedBundle.LARGEST);
    String signature = SmallFile.text(signature(parsed, file), BundleSignature.LONGEST);
    return desk.forAll(
        database -> {
          Receiver receiver = new Receiver(database, desk.distribution().commonValues());
          try {
            print(receiver.take(content, signature, StoredData.by(), desk.now()));
          } catch (Distrusted refused) {
            throw new Refusal(Printable.line(files.getFirst()) + ": " + refused.why());
          }
        });
  }

  private Path signature(ParseResult parsed, Path file) {
    String named = parsed.matchedOptionValue(SIGNATURE, (String) null);
    Path signature =
        named == null ? BundleOptions.signature(file) : desk.console().folder().resolve(named);
    if (!Files.exists(signature)) {
      throw new Refusal(
          "%s: is not signed: there is no %s"
              .formatted(
                  Printable.line(file.toString()),
                  Printable.line(String.valueOf(signature.getFileName()))));
    }
    return signature;
  }

  private void print(Receiver.Received received) {
    desk.print(
        "%s of %s: %d indicators, %d new, %d gone, %d left out"
            .formatted(
                received.from(),
                received.at(),
                received.indicators(),
                received.added(),
                received.removed(),
                received.leftOut()));
  }
}
