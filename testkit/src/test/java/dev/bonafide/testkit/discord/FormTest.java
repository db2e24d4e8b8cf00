package dev.bonafide.testkit.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.testkit.Json;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that Discord does not show is refused, and what it does not offer cannot be sent. */
class FormTest {
  private static final Person MAX = Person.member(600_000_000_000_000_003L, "max");
  private static final String TEXT = "{'type':4,'custom_id':'t','style':2}";
  private static final String FILES = "'type':19,'custom_id':'f'";
  private static final String OPTIONS =
      "[{'value':'a','label':'A'},{'value':'b','label':'B','description':'x'}]";

  private final FakeDiscord discord =
      FakeDiscord.start(() -> Instant.parse("2026-03-02T09:00:00Z"));
  private final long jobs = discord.openText("jobs");
  private final Caller caller = new Caller(discord);

  @AfterEach
  void close() {
    caller.close();
    discord.close();
  }

  private static String radio(String options) {
    return "{'type':21,'custom_id':'r','options':" + options + "}";
  }

  private static String labeled(String field) {
    return "{'type':18,'label':'What','component':" + field + "}";
  }

  private static String form(String components) {
    return "{'custom_id':'x','title':'X','components':[" + components + "]}";
  }

  private static String one(String field) {
    return form(labeled(field));
  }

  private long asked() throws Exception {
    caller.call(
        "PUT",
        "applications/" + FakeDiscord.APP + "/commands",
        "[{\"name\":\"screen\",\"type\":1,\"description\":\"d\"}]");
    return discord.asking().slash("screen", null, Map.of(), jobs, MAX);
  }

  private Caller.Answer show(long id, String form) throws Exception {
    return caller.call(
        "POST",
        "interactions/" + id + "/aW50ZXJhY3Rpb246" + id + "abcdefghijklmnopqrstuvwxyz/callback",
        "{'type':9,'data':%s}".formatted(form).replace('\'', '"'));
  }

  private void refused(String form) throws Exception {
    Caller.Answer answer = show(asked(), form);
    assertThat(answer.status()).as(form).isEqualTo(400);
    assertThat(answer.code()).isEqualTo(50035);
  }

  @Test
  void one_without_a_name_without_fields_or_with_six() throws Exception {
    refused("{'custom_id':'','title':'X','components':[" + labeled(TEXT) + "]}");
    refused("{'custom_id':'x','title':'','components':[" + labeled(TEXT) + "]}");
    refused("{'custom_id':'x','title':'" + "X".repeat(46) + "','components':[" + TEXT + "]}");
    refused(form(""));
    refused(form(String.join(",", Collections.nCopies(6, labeled(TEXT)))));
  }

  @Test
  void a_field_outside_of_a_label_and_two_of_one_name() throws Exception {
    refused(form(TEXT));
    refused(form("{'type':1,'components':[" + TEXT + "]}"));
    refused(form(labeled(TEXT) + "," + labeled(TEXT)));
    refused(one("{'type':2,'custom_id':'b','style':1,'label':'x'}"));
  }

  @Test
  void a_label_that_is_missing_or_too_long() throws Exception {
    refused(form("{'type':18,'label':'','component':" + TEXT + "}"));
    refused(form("{'type':18,'label':'" + "x".repeat(46) + "','component':" + TEXT + "}"));
    refused(
        form(
            "{'type':18,'label':'x','description':'%s','component':%s}"
                .formatted("x".repeat(101), TEXT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'style':3",
        "'style':1,'min_length':-1",
        "'style':1,'max_length':0",
        "'style':1,'max_length':4001"
      })
  void a_text_of_another_style_or_length(String field) throws Exception {
    refused(one("{'type':4,'custom_id':'t'," + field + "}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'min_values':0", "'min_values':0,'required':true", "'min_values':11,'max_values':10",
        "'max_values':11", "'max_values':0", "'min_values':3,'max_values':2",
        "'file_types':['pdf']", "'file_types':['document']", "'file_types':['.tar.gz']",
        "'file_types':['.a','.b','.c','.d','.e','.f','.g','.h','.i','.j','.k']"
      })
  void files_of_another_number_or_type_than_there_can_be(String field) throws Exception {
    refused(one("{" + FILES + "," + field + "}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{'value':'a','label':'A'}]",
        "[{'value':'a','label':'A'},{'value':'a','label':'B'}]",
        "[{'value':'','label':'A'},{'value':'b','label':'B'}]",
        "[{'value':'a','label':''},{'value':'b','label':'B'}]",
        "[{'value':'a','label':'A','default':true},{'value':'b','label':'B','default':true}]"
      })
  void choices_of_fewer_than_two_the_same_or_without_a_name(String options) throws Exception {
    refused(one(radio(options)));
  }

  @Test
  void eleven_choices_and_one_too_long() throws Exception {
    refused(
        one(
            radio(
                java.util.stream.IntStream.range(0, 11)
                    .mapToObj(i -> "{'value':'%d','label':'x'}".formatted(i))
                    .toList()
                    .toString())));
    refused(one(radio(OPTIONS.replace("'x'", "'" + "x".repeat(101) + "'"))));
  }

  @Test
  void a_form_in_answer_to_a_form() throws Exception {
    long asked = asked();
    assertThat(show(asked, one(TEXT)).status()).isEqualTo(204);
    long sent = discord.asking().submit(asked, "t", "x", MAX);
    assertThat(show(sent, one(TEXT)).code()).isEqualTo(50035);
  }

  @Test
  void what_a_form_does_not_offer_cannot_be_sent() throws Exception {
    long asked = asked();
    String files = "{" + FILES + ",'max_values':1,'file_types':['image','.pdf']}";
    assertThat(show(asked, form(labeled(files) + "," + labeled(radio(OPTIONS)))).status())
        .isEqualTo(204);
    Upload pdf = new Upload("a.PDF", "x");
    for (Map<String, ?> given :
        List.<Map<String, ?>>of(
            Map.of("r", "a"),
            Map.of("f", List.of(pdf)),
            Map.of("f", List.of(pdf), "r", "c"),
            Map.of("f", List.of(pdf, pdf), "r", "a"),
            Map.of("f", List.of(new Upload("a.exe", "x")), "r", "a"))) {
      assertThatThrownBy(() -> discord.asking().submit(asked, given, MAX))
          .isInstanceOf(IllegalArgumentException.class);
    }
    long sent = discord.asking().submit(asked, Map.of("f", List.of(pdf), "r", "a"), MAX);
    assertThat(discord.form(sent)).isEmpty();
    assertThat(discord.form(asked).map(form -> Json.text(form, "title"))).hasValue("X");
  }
}
