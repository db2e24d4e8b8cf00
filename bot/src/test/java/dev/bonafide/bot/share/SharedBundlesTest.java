package dev.bonafide.bot.share;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.bot.ShippedDistribution;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.casefile.Entry;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.sharing.OfferedIndicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indicators go from one tenant's confirmed case to another installation, and are taken back. */
class SharedBundlesTest extends SharingScene {
  @Test
  void a_friend_takes_it_in_as_a_lead_that_says_whose_it_is_and_since_when() throws IOException {
    trusted();
    exported("a.json", "--with", "domain front.example");
    Ran ran = other("import", path("a.json"));
    assertThat(ran.out())
        .startsWith(friend + " of ")
        .endsWith("2 indicators, 2 new, 0 gone, 0 left out\n");
    assertThat(watchlists()).contains("shared by " + friend).contains("  2  community  until ");
    assertThat(lists().read("shared by " + friend).orElseThrow().indicators())
        .allMatch(one -> one.entry().matches("from " + friend + " since 20\\d\\d-\\d\\d-\\d\\d"));
    Path chat =
        Files.writeString(
            folder.resolve("chat.txt"), "Ivo: Is it you?\nLena: Yes, https://front.example/jobs\n");
    assertThat(other("friends").out()).contains(friend + "  ").contains("2 indicators of ");
    assertThat(chat).exists();
  }

  @Test
  void what_is_unsigned_or_changed_or_by_a_stranger_is_refused() throws IOException {
    trusted();
    exported("b.json");
    Path file = Path.of(path("b.json"));
    String good = Files.readString(file);

    Files.writeString(file, good.replace("2.1", "2.0"));
    assertThat(other("import", path("b.json")).err()).contains("the signature does not match");
    Files.writeString(file, good);
    other("forget", friend);
    assertThat(other("import", path("b.json")).err())
        .contains("it was not signed with a key you trust");
    Files.delete(Path.of(path("b.json.minisig")));
    assertThat(other("import", path("b.json")).err())
        .contains("is not signed: there is no b.json.minisig");
    assertThat(watchlists()).doesNotContain("shared by " + friend);
  }

  @Test
  void an_older_bundle_does_not_come_again() throws IOException {
    trusted();
    exported("c1.json");
    exported("c2.json", "--with", "github front-dev");
    assertThat(other("import", path("c2.json")).out()).contains("2 indicators, 2 new");
    assertThat(other("import", path("c1.json")).err()).contains("and older than the one of");
    assertThat(other("import", path("c2.json")).out()).contains("2 indicators, 0 new, 0 gone");
  }

  @Test
  void what_is_withdrawn_is_gone_with_the_next_bundle() throws IOException {
    trusted();
    exported("e1.json", "--with", "domain front.example");
    other("import", path("e1.json"));
    assertThat(run("withdraw", "--indicator", "domain front.example").out())
        .isEqualTo("- domain front.example\n");
    run("withdraw", "--indicator", "domain front.example", "--yes", "--out", path("e2.json"));
    assertThat(Files.readString(Path.of(path("e2.json")))).contains("\"revoked\" : true");
    assertThat(other("import", path("e2.json")).out()).contains("1 indicators, 0 new, 1 gone");
    assertThat(run("list").out()).contains("domain front.example").contains("withdrawn 20");
    exported("e3.json", "--with", "domain front.example");
    assertThat(other("import", path("e3.json")).out()).contains("2 indicators, 1 new, 0 gone");
  }

  @Test
  void what_comes_of_a_case_that_is_confirmed_no_longer_is_taken_back_by_itself()
      throws IOException {
    trusted();
    exported("f1.json");
    other("import", path("f1.json"));
    cases.append(confirmed, new Entry.Concluded(AT, "U1", Conclusion.CLEARED, "a mistake"));
    assertThat(run("list").out()).contains("no longer confirmed");
    run("withdraw", "--yes", "--out", path("f2.json"));
    assertThat(other("import", path("f2.json")).out()).contains("0 indicators, 0 new, 1 gone");
    assertThat(watchlists()).doesNotContain("shared by " + friend);
  }

  @Test
  void what_was_shared_and_taken_back_in_a_chat_is_in_the_next_bundle() throws IOException {
    assertThat(run("bundle").err()).contains("nothing is shared");
    trusted();
    ChatSharing desk = new ChatSharing(database, new ShippedDistribution());
    assertThat(desk.isOpen(tenant)).isTrue();
    List<Identifier> chosen =
        desk.offered(cases.find(confirmed).orElseThrow()).offers().stream()
            .filter(OfferedIndicator::isFound)
            .map(OfferedIndicator::identifier)
            .toList();
    desk.share(confirmed, chosen, "U1", AT);
    assertThat(run("bundle").out()).isEqualTo("+ " + WALLET + "\n");
    run("bundle", "--yes", "--out", path("i1.json"));
    assertThat(other("import", path("i1.json")).out()).contains("1 indicators, 1 new");
    assertThat(desk.withdraw(confirmed, "U1", AT)).isEqualTo(1);
    assertThat(desk.withdraw(confirmed, "U1", AT)).isZero();
    assertThat(run("bundle").out()).isEqualTo("- " + WALLET + "\n");
    run("bundle", "--yes", "--out", path("i2.json"));
    assertThat(other("import", path("i2.json")).out()).contains("0 indicators, 0 new, 1 gone");
  }

  @Test
  void without_a_key_no_chat_shares_anything() {
    ChatSharing desk = new ChatSharing(database, new ShippedDistribution());
    assertThat(desk.isOpen(tenant)).isFalse();
  }
}
