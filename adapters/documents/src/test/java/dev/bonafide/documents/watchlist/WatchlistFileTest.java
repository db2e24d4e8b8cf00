package dev.bonafide.documents.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.GitHubAccount;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.Phone;
import dev.bonafide.identifier.Wallet;
import dev.bonafide.identifier.Wallet.Chain;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.watchlist.Indicator;
import dev.bonafide.watchlist.ListTerms;
import dev.bonafide.watchlist.ReadWatchlist;
import dev.bonafide.watchlist.Trust;
import dev.bonafide.watchlist.Watchlist;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchlistFileTest {
  private static final Email EMAIL = new Email("pay@front.example");
  private static final Domain DOMAIN = new Domain("front.example");
  private static final Wallet BITCOIN = new Wallet(Chain.BITCOIN, SampleLists.BITCOIN);
  private static final Wallet ETHEREUM = new Wallet(Chain.ETHEREUM, SampleLists.ETHEREUM);

  @TempDir Path folder;

  private ReadWatchlist read(String text) throws IOException {
    return read("list.txt", text);
  }

  private ReadWatchlist read(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-05T12:00:00Z")));
    return WatchlistFile.read(name, file, ListTerms.NONE);
  }

  private static List<Identifier> identifiers(ReadWatchlist read) {
    return read.watchlist().indicators().stream().map(Indicator::identifier).toList();
  }

  private static List<String> entries(ReadWatchlist read) {
    return read.watchlist().indicators().stream().map(Indicator::entry).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                             | line 1: is empty
          # nothing but a comment                        | line 1: is empty
          a chat about nothing                           | is not a domain, link, mailbox, or wallet
          type,value,reason                              | line 1: the header row is not
          type,value                                     | holds nothing that can be compared
          """)
  void what_is_no_list_is_refused_with_its_line(String text, String why) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>502 Bad Gateway</html>",
        "<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'><sdnList/>",
        "{\"type\": \"bundle\", \"objects\": []}",
        "  {\"Event\": {\"Attribute\": []}}",
        "[{\"type\": \"indicator\"}]",
        "id,schema,name,aliases,identifiers,phones,emails,last_seen"
      })
  void a_list_in_a_format_that_is_not_read_is_refused_with_those_that_are(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessage(
            "list.txt: line 1: is in a format that is not read; a list is OFAC's sdn.csv, one identifier per line, or CSV with the header row type,value,note,until");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          passport,A123                    | the type is not one of email, domain
          email,no mailbox                 | the value is not a valid email
          email,a@b.example,x,soon         | until is not a date
          email,a@b.example,x,2027-01-01,y | has 5 fields
          email,"a@b.example               | a quotation mark is not closed
          email,"a@b.example"x             | text follows a closed one
          'email,a@b.example\remail,x'      | has a line break within
          """)
  void a_broken_line_of_our_own_list_refuses_the_whole_list(String line, String why) {
    assertThatThrownBy(() -> read("type,value,note,until\ndomain,a.example\n" + line))
        .isInstanceOf(UnreadableExhibit.class)
        .hasMessageContaining("line 3: ")
        .hasMessageContaining(why);
  }

  @Test
  void a_message_never_repeats_a_value() {
    assertThatThrownBy(() -> read("type,value\nwallet,hunter2hunter2hunter2"))
        .hasMessageContaining("line 2")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void a_missing_file_and_a_folder_are_named() {
    assertThatThrownBy(
            () -> WatchlistFile.read("gone.csv", folder.resolve("gone.csv"), ListTerms.NONE))
        .hasMessage("gone.csv: there is no such file");
    assertThatThrownBy(() -> WatchlistFile.read("here", folder, ListTerms.NONE))
        .hasMessage("here: is a folder, not a watchlist");
  }

  @Test
  void sdn_csv_gives_the_identifiers_in_its_remarks_and_no_name_of_a_person() throws IOException {
    ReadWatchlist read = read(SampleLists.SDN_CSV);
    assertThat(identifiers(read))
        .containsExactly(BITCOIN, ETHEREUM, EMAIL, DOMAIN, new Phone("+442079460958"));
    assertThat(entries(read))
        .containsExactly("entry 90001", "entry 90002, EXAMPLE TRADING \"NORTH\" LLC");
    assertThat(read.unmatched()).isEqualTo(1);
    Watchlist list = read.watchlist();
    assertThat(list.name()).isEqualTo("OFAC SDN list");
    assertThat(list.trust()).isEqualTo(Trust.OFFICIAL);
    assertThat(list.asOf()).isEqualTo("2026-11-05");
  }

  @Test
  void our_own_list_has_notes_and_days_and_no_passwords() throws IOException {
    ReadWatchlist read = read("team.csv", SampleLists.OWN);
    assertThat(identifiers(read))
        .containsExactly(EMAIL, BITCOIN, new GitHubAccount("front-dev"), DOMAIN);
    assertThat(read.watchlist().indicators().getFirst())
        .isEqualTo(new Indicator(EMAIL, "case 12, paid twice", LocalDate.parse("2027-01-31")));
    assertThat(read.secrets()).isEqualTo(1);
    assertThat(read.toString()).doesNotContain("hunter2");
    assertThat(read.watchlist().trust()).isEqualTo(Trust.OWN);
  }

  @Test
  void a_plain_list_has_comments_hosts_and_wallets_and_drops_passwords() throws IOException {
    ReadWatchlist read =
        read(
            """
            \uFEFF# domains
            front.example   # since May
            0.0.0.0 other.example
            localhost
            1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa
            pay@front.example:hunter2
            https://u:hunter2@old.example/a
            https://old.example/login?password=hunter2
            """);
    assertThat(identifiers(read))
        .contains(DOMAIN, new Domain("other.example"), BITCOIN, EMAIL)
        .hasSize(5);
    assertThat(read.secrets()).isEqualTo(3);
    assertThat(read.unmatched()).isEqualTo(1);
    assertThat(read.toString()).doesNotContain("hunter2");
  }

  @Test
  void who_hands_a_list_in_says_what_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("x.txt"), "front.example\n");
    ListTerms terms =
        new ListTerms(
            "Our partners",
            Trust.OWN,
            LocalDate.parse("2026-10-01"),
            LocalDate.parse("2026-12-01"));
    Watchlist list = WatchlistFile.read("x.txt", file, terms).watchlist();
    assertThat(list.name()).isEqualTo("Our partners");
    assertThat(list.trust()).isEqualTo(Trust.OWN);
    assertThat(list.asOf()).isEqualTo("2026-10-01");
    assertThat(list.countsOn(LocalDate.parse("2026-12-01"))).isTrue();
    assertThat(list.countsOn(LocalDate.parse("2026-12-02"))).isFalse();
  }

  @Test
  void the_size_of_ofacs_list_is_read_and_more_than_the_limit_is_refused() throws IOException {
    String entries =
        IntStream.range(0, 20_000)
            .mapToObj(
                "%d,\"EXAMPLE\",-0-,,,,,,,,,\"Email Address a%<d@front.example.\"\n"::formatted)
            .collect(Collectors.joining());
    assertThat(read(entries).watchlist().indicators()).hasSize(20_000);

    StringBuilder plain = new StringBuilder();
    for (int i = 0; i <= Watchlist.MOST; i++) {
      plain.append('a').append(i).append(".example\n");
    }
    assertThatThrownBy(() -> read(plain.toString()))
        .hasMessageContaining("line 300001: holds more than 300000 identifiers");
  }

  @Test
  void a_line_without_end_is_refused() {
    assertThatThrownBy(() -> read("front.example\n" + "a".repeat(70_000)))
        .hasMessageContaining("line 2: is longer than 65536 characters");
  }
}
