package dev.bonafide.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.bonafide.bot.Shipped;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.house.House;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The reference says what the program does. */
class ReferencePagesTest {

  @Test
  void every_setting_is_documented() throws IOException {
    Shelf.hold(SettingsPage.page());
  }

  @Test
  void every_command_is_documented_by_its_own_help() throws IOException {
    Shelf.hold(CommandLinePage.page());
  }

  @Test
  void every_observation_is_documented_with_words_that_say_it() throws IOException {
    Shelf.hold(new ObservationsPage(new Flags()).page());
  }

  @Test
  void every_class_of_words_that_rules_share_is_listed_with_its_users() throws IOException {
    Shelf.hold(new WordsPage(new Flags(), Shipped.DISTRIBUTION.rules()).page());
  }

  @Test
  void a_sample_of_a_phrase_is_one_way_to_say_it() {
    assertThat(ObservationsPage.sample("(camera|webcam) (was|is (always|ever))? ~2 off"))
        .isEqualTo("camera … off");
  }

  @Test
  void the_verdict_is_documented_by_its_schema_and_a_verdict_that_conforms_to_it()
      throws IOException {
    String shown = FirstOfEach.of(JsonTree.read(VerdictPage.json()));
    String example = withoutWhatChanges(shown);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(House.text(House.ROOT.resolve(VerdictPage.SCHEMA)));
    assertThat(schema.validate(example, InputFormat.JSON)).isEmpty();
    Shelf.hold(new VerdictPage().page(example));
  }

  private static String withoutWhatChanges(String json) {
    return json.replaceAll("\"tookMs\": [0-9.]+", "\"tookMs\": 120")
        .replaceAll("\"(rules|weights)\": \"[0-9a-f]{16}\"", "\"$1\": \"0123456789abcdef\"")
        .replace("\"an-id\"", "\"2cb18979-8bee-4c67-b690-32b12e825735\"")
        .replace("1970-01-01T00:00:00Z", "2025-05-22T09:00:00Z");
  }
}
