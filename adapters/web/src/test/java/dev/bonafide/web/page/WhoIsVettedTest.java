package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.Multipart;
import dev.bonafide.web.Served;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A text in which several people speak, and no one said who of them is screened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoIsVettedTest {
  private static final String CHAT =
      """
      Ana "<b>" Ruiz  9:40 AM
      where shall we send it?

      Jon Ek  9:41 AM
      to my cousin please, as I am away
      """;

  private final Served served = Served.start();

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void the_speakers_are_choices_on_the_page_and_one_press_judges() {
    Document page =
        served.page(
            new Multipart()
                .field("subject", "candidate")
                .field("text", CHAT)
                .field("note", "late"));
    List<Element> choices = page.select("#whose button");
    assertThat(choices).extracting(Element::text).contains("Jon Ek").hasSize(2);
    assertThat(choices.getLast().attr("name")).isEqualTo("name");
    Multipart pressed = new Multipart();
    page.select("#whose [name]:not(button)")
        .forEach(field -> pressed.field(field.attr("name"), field.val()));
    Document judged = served.page(pressed.field("name", "Jon Ek"));
    assertThat(judged.select("#whose")).isEmpty();
    assertThat(judged.select(".subject").text()).contains("Jon Ek");
    assertThat(judged.text()).contains("to my cousin please", "late");
  }

  @Test
  void whether_two_speakers_are_one_is_asked_among_the_questions_and_nowhere_else() {
    Document page =
        served.page(
            new Multipart()
                .field("subject", "recruiter")
                .field("name", "hr_anna")
                .field(
                    "text",
                    """
                    hr_anna: Hello Bo, we hire for a remote job, you start on Monday
                    Bo Lund: Great, what do I have to do?
                    desk_mike: You pay the $50 registration fee first and send us your bank login
                    Bo Lund: Is that usual?
                    hr_anna: Yes, all our new people do that
                    Bo Lund: ok
                    """));
    assertThat(page.select("#questions #also").text()).startsWith("Is “desk_mike” also “hr_anna”?");
    assertThat(page.select("#limits").text()).doesNotContain("also");
  }

  @Test
  void files_need_not_be_handed_in_again_when_a_name_is_pressed() {
    Document page =
        served.page(
            new Multipart().field("text", "").field("note", "late").file("file", "chat.txt", CHAT));
    assertThat(page.select("#whose button").eachText()).contains("Jon Ek").hasSize(2);
    Multipart pressed = new Multipart();
    page.select("#whose [name]:not(button)")
        .forEach(field -> pressed.field(field.attr("name"), field.val()));
    Document judged = served.page(pressed.field("name", "Jon Ek"));
    assertThat(judged.select("#whose")).isEmpty();
    assertThat(judged.select(".subject").text()).contains("Jon Ek");
    assertThat(judged.select("#texts").text()).contains("chat.txt", "to my cousin please", "late");
  }

  @Test
  void a_name_for_files_that_nobody_has_any_more_says_so() {
    HttpResponse<String> answer =
        served.multipart(
            "/", new Multipart().field("held", "gone").field("name", "Jon"), "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(Jsoup.parse(answer.body()).select("#problem").text()).contains("files again");
  }

  @Test
  void in_a_stored_case_a_name_is_one_press_away() {
    Document fresh = served.page(new Multipart().field("subject", "candidate").field("text", CHAT));
    served.form("/cases", "held=" + fresh.select("#keep input[name=held]").val());
    Document stored = page("/cases/1");
    assertThat(stored.select("#whose button").eachText()).contains("Jon Ek");
    assertThat(served.form("/cases/1/subject", "name=Jon+Ek").statusCode()).isEqualTo(303);
    assertThat(page("/cases/1").select("#whose")).isEmpty();
    assertThat(page("/cases/1").select(".subject").text()).contains("Jon Ek");
  }

  private Document page(String path) {
    return Jsoup.parse(served.get(path, "Accept", "text/html").body());
  }

  @Test
  void where_one_person_wrote_nobody_is_asked() {
    Document page = served.page(new Multipart().field("text", "I can start on Monday."));
    assertThat(page.select("#whose")).isEmpty();
  }
}
