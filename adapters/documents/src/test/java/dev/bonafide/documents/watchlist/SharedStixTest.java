package dev.bonafide.documents.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Email;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.sharing.Distrusted;
import dev.bonafide.sharing.SharedIndicator;
import dev.bonafide.sharing.VerifyingKey;
import dev.bonafide.watchlist.Indicator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shared is written as STIX 2.1 has it, and comes back as the same. */
class SharedStixTest {
  private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
  private static final LocalDate UNTIL = LocalDate.parse("2027-03-20");
  private static final SharedStix STIX =
      new SharedStix(
          "Acme \"security\"",
          new VerifyingKey("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3"),
          Instant.parse("2026-01-02T03:04:05Z"));
  private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
  private static final String UUID =
      "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

  @Test
  void what_is_never_shared_is_not_written() {
    assertThatThrownBy(() -> STIX.of(List.of(shared(new Email("a@front.example"), false))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_no_bundle_is_refused() {
    for (String broken : List.of("", "{", "{\"Event\": {}}", "front.example\n", "\0\0", "[]")) {
      assertThatThrownBy(() -> SharedBundle.read(broken.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(Distrusted.class);
    }
    assertThatThrownBy(() -> SharedBundle.read(new byte[SharedBundle.LARGEST + 1]))
        .hasMessageContaining("larger than 4 MiB");
  }

  @Test
  void every_object_has_what_the_standard_requires_of_it() {
    Tree bundle = JsonTree.read(text(STIX.of(all(false))));
    assertThat(bundle.text("type")).contains("bundle");
    assertThat(bundle.text("id").orElseThrow()).matches("bundle--" + UUID);
    List<Tree> objects = bundle.at("objects").list();
    assertThat(objects).hasSize(10);
    for (Tree one : objects) {
      assertThat(one.text("spec_version")).contains("2.1");
      assertThat(one.text("id").orElseThrow())
          .matches(one.text("type").orElseThrow() + "--" + UUID);
      assertThat(one.text("created").orElseThrow()).matches(MOMENT);
      assertThat(one.text("modified").orElseThrow()).matches(MOMENT);
    }
    assertThat(objects.getFirst().text("identity_class")).contains("organization");
    assertThat(objects.getFirst().text("name")).contains("Acme \"security\"");
    for (Tree one : objects.subList(1, objects.size())) {
      assertThat(one.text("created_by_ref")).isEqualTo(objects.getFirst().text("id"));
      assertThat(one.text("pattern_type")).contains("stix");
      assertThat(one.text("pattern").orElseThrow()).startsWith("[").endsWith("']");
      assertThat(one.text("valid_from").orElseThrow()).matches(MOMENT);
      assertThat(one.text("valid_until")).contains("2027-03-20T23:59:59.000Z");
    }
  }

  @Test
  void the_same_is_the_same_bytes_and_a_later_sharing_is_another_object() {
    assertThat(STIX.of(all(false))).isEqualTo(STIX.of(all(false)));
    Domain domain = new Domain("front.example");
    String first = text(STIX.of(List.of(new SharedIndicator(domain, AT, AT, UNTIL, false))));
    Instant later = AT.plusSeconds(1);
    String again = text(STIX.of(List.of(new SharedIndicator(domain, later, later, UNTIL, false))));
    assertThat(id(again)).isNotEqualTo(id(first));
    String revoked = text(STIX.of(List.of(new SharedIndicator(domain, AT, later, UNTIL, true))));
    assertThat(id(revoked)).isEqualTo(id(first));
    assertThat(JsonTree.read(revoked).at("objects").list().get(1).text("revoked")).contains("true");
  }

  @Test
  void both_formats_come_back_as_they_went() {
    List<Indicator> stix = SharedBundle.read(STIX.of(all(false))).indicators();
    List<Indicator> csv = SharedBundle.read(SharedCsv.of(all(false))).indicators();
    assertThat(stix).extracting(Indicator::identifier).containsExactlyElementsOf(identifiers());
    assertThat(csv).extracting(Indicator::identifier).containsExactlyElementsOf(identifiers());
    assertThat(stix).allMatch(one -> UNTIL.equals(one.until()));
    assertThat(csv).allMatch(one -> UNTIL.equals(one.until()));
  }

  @Test
  void what_was_taken_back_does_not_come() {
    SharedBundle stix = SharedBundle.read(STIX.of(all(true)));
    assertThat(stix.indicators()).isEmpty();
    assertThat(stix.withdrawn()).isEqualTo(9);
    assertThat(text(SharedCsv.of(all(true)))).isEqualTo("type,value,note,until\n");
    assertThat(SharedBundle.read(SharedCsv.of(all(true))).indicators()).isEmpty();
  }

  private static String id(String bundle) {
    return JsonTree.read(bundle).at("objects").list().get(1).text("id").orElseThrow();
  }

  private static List<SharedIndicator> all(boolean withdrawn) {
    return identifiers().stream().map(one -> shared(one, withdrawn)).toList();
  }

  private static SharedIndicator shared(Identifier identifier, boolean withdrawn) {
    return new SharedIndicator(identifier, AT, AT, UNTIL, withdrawn);
  }

  private static List<Identifier> identifiers() {
    return Stream.of(
            "domain front.example",
            "wallet bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
            "github front-dev",
            "telegram front_dev",
            "x frontdev",
            "discord front.dev",
            "url https://github.com/front-dev/task",
            "sha256 " + "0123456789abcdef".repeat(4),
            "pdq " + "fedcba9876543210".repeat(4))
        .map(one -> one.split(" ", 2))
        .map(one -> StatedIdentifier.of(one[0], one[1]).orElseThrow())
        .toList();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
