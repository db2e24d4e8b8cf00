package dev.bonafide.bot.share;

import dev.bonafide.bot.privacy.StoredData;
import dev.bonafide.postgres.sharing.OwnKey;
import dev.bonafide.postgres.sharing.OwnKeys;
import dev.bonafide.terminal.Exit;
import dev.bonafide.terminal.Refusal;
import dev.bonafide.terminal.command.Spec;
import dev.bonafide.terminal.command.Subcommand;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes the key with which somebody signs what they share, and shows its public half. */
final class ShareKey implements Subcommand {
  private static final String LABEL = "--label";
  private static final String REPLACE = "--replace";
  private static final int LONGEST = 80;

  private final ShareDesk desk;

  ShareKey(ShareDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return new Spec(
            "key",
            "Shows the public key for what you share, and its fingerprint. Makes the key if there is none. The private half is stored encrypted, and is never shown.")
        .option(StoredData.TENANT, "ID", StoredData.WHICH)
        .option(
            LABEL,
            "TEXT",
            "The name of your organization, as others see it. Required for a new key. Do not use a person's name.")
        .flag(
            REPLACE,
            "Makes a new key in place of the old one. Others must trust the new one before they can import what you share.")
        .examples(
            "  bonafide share key --label \"Acme security\"",
            "  bonafide share key > acme.pub",
            "  bonafide share key --replace --tenant slack:T0123ABCD")
        .done();
  }

  @Override
  public int run(ParseResult parsed) {
    @Nullable String label = label(parsed);
    try (StoredData data =
        StoredData.open(
            desk.settings(), parsed.matchedOptionValue(StoredData.TENANT, (String) null))) {
      OwnKeys keys = new OwnKeys(data.database());
      Instant now = desk.now();
      Optional<OwnKey> known = keys.find(data.tenant());
      OwnKey key =
          known
              .filter(_ -> !parsed.hasMatchedOption(REPLACE))
              .orElseGet(() -> made(data, keys, label, known, now));
      if (label != null) {
        keys.label(data.tenant(), label, StoredData.by(), now);
      }
      print(key, label == null ? key.label() : label);
    }
    return Exit.DONE;
  }

  private static OwnKey made(
      StoredData data, OwnKeys keys, @Nullable String label, Optional<OwnKey> before, Instant now) {
    if (!data.database().isSealed()) {
      throw new Refusal("set BONAFIDE_SECRET_KEY first: the private key is only stored encrypted");
    }
    String name =
        Optional.ofNullable(label)
            .or(() -> before.map(OwnKey::label))
            .orElseThrow(
                () -> new Refusal("--label is missing: give the name of your organization"));
    return keys.make(data.tenant(), name, StoredData.by(), now);
  }

  private void print(OwnKey key, String label) {
    desk.console().out().print(key.key().verifying().file());
    desk.console().say("label: " + label);
    desk.console().say("fingerprint: " + key.key().verifying().fingerprint());
  }

  private static @Nullable String label(ParseResult parsed) {
    String label = parsed.matchedOptionValue(LABEL, (String) null);
    if (label != null
        && (label.isBlank()
            || label.length() > LONGEST
            || label.codePoints().anyMatch(Character::isISOControl))) {
      throw new Refusal(LABEL + ": a label has 1 to " + LONGEST + " characters on one line");
    }
    return label == null ? null : label.strip();
  }
}
