package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watchlists on the command line. */
class WatchedIdentifiersTest {
  private static final String SDN =
      """
      90001,"EXAMPLE","individual",,,,,,,,,"Digital Currency Address - XBT 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa."
      """;

  @TempDir Path temp;

  @BeforeEach
  void write_a_chat() throws IOException {
    Files.writeString(
        temp.resolve("chat.txt"),
        """
        Ada: How shall we pay you?
        Sam Kay: In bitcoin, to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa please.
        Ada: Thank you, and when can you start with the new work on our side?
        Sam Kay: On Monday at nine, I have told my landlord and my family already.
        """);
    Path list = Files.writeString(temp.resolve("sdn.csv"), SDN);
    Files.setLastModifiedTime(list, FileTime.from(Instant.parse("2026-11-01T12:00:00Z")));
  }

  @Test
  void a_list_that_cannot_be_read_is_refused_by_name() throws IOException {
    Files.writeString(temp.resolve("broken.xml"), "<sdnList>");

    assertThat(screen("--watchlist", "nowhere.csv").err()).contains("nowhere.csv");
    assertThat(screen("--watchlist", "broken.xml").err()).contains("broken.xml: line 1");
    assertThat(screen("--watchlist", "broken.xml").status()).isEqualTo(2);
  }

  @Test
  void a_wallet_on_an_official_list_is_a_fact_and_the_list_is_named_with_its_day()
      throws IOException {
    JsonNode verdict = json(screen("--watchlist", "sdn.csv"));

    assertThat(verdict.get("verdict").asText()).isEqualTo("high_risk");
    assertThat(verdict.get("basis").asText()).isEqualTo("facts");
    JsonNode link = verdict.get("links").get(0);
    assertThat(link.get("kind").asText()).isEqualTo("watchlist");
    assertThat(link.get("to").asText()).isEqualTo("OFAC SDN list of 2026-11-01");
    assertThat(link.get("via").asText()).isEqualTo("sanctions-identifier-listed");
    assertThat(verdict.get("engine").get("settings").asText())
        .matches("default; watchlists: OFAC SDN list of 2026-11-01 #[0-9a-f]{16}");
    assertThat(verdict.get("engine").get("watchlists").asText())
        .matches("OFAC SDN list of 2026-11-01 #[0-9a-f]{16}");
    assertThat(json(screen()).get("links")).isEmpty();
    assertThat(json(screen()).get("engine").has("watchlists")).isFalse();
    assertThat(json(screen()).get("engine").get("settings").asText()).isEqualTo("default");
  }

  /** Law 4: one address in one sentence is one piece of evidence, however many lists have it. */
  @Test
  void one_wallet_on_two_lists_is_counted_once() throws IOException {
    Files.writeString(
        temp.resolve("own.csv"), "type,value\nwallet,1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa\n");

    JsonNode verdict = json(screen("--watchlist", "sdn.csv", "--watchlist", "own.csv"));

    assertThat(verdict.get("links")).hasSize(2);
    assertThat(verdict.get("findings"))
        .filteredOn(finding -> finding.get("weight").asInt() == 1)
        .hasSize(1);
  }

  @Test
  void a_community_list_alone_flags_nobody() throws IOException {
    Files.writeString(temp.resolve("reported.txt"), "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa\n");

    JsonNode verdict = json(screen("--watchlist", "reported.txt"));

    assertThat(verdict.get("verdict").asText()).isEqualTo(json(screen()).get("verdict").asText());
    assertThat(verdict.get("links").get(0).get("via").asText())
        .isEqualTo("network-identifier-reported");
  }

  private static JsonNode json(Ran ran) throws IOException {
    return new ObjectMapper().readTree(ran.out());
  }

  private Ran screen(String... more) {
    List<String> arguments = new ArrayList<>(List.of("screen", "chat.txt", "--name", "Sam Kay"));
    arguments.addAll(List.of("--format", "json"));
    arguments.addAll(List.of(more));
    return Ran.withShippedRules(temp, "", arguments);
  }
}
