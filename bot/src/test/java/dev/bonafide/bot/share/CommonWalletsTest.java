package dev.bonafide.bot.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Shipped;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.linkage.CommonValues;
import dev.bonafide.rule.file.ListFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Exchanges' wallets on the warning list stand there as our own readers read them. */
class CommonWalletsTest {

  @Test
  void every_wallet_on_the_list_is_known_in_the_form_that_a_text_has() {
    List<String> wallets =
        new ListFiles(Shipped.DISTRIBUTION.rules())
            .named("common-values")
            .getOrDefault("wallets", List.of());
    CommonValues common = Shipped.DISTRIBUTION.commonValues();
    assertThat(wallets).hasSizeGreaterThan(15);
    for (String wallet : wallets) {
      Optional<Identifier> read = StatedIdentifier.of("wallet", wallet);
      assertThat(read).as(wallet).isPresent();
      assertThat(common.has(read.orElseThrow())).as(wallet).isTrue();
    }
  }
}
