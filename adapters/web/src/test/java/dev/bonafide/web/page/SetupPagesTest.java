package dev.bonafide.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.web.RememberedSetup;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SetupPagesTest {
  private static final String SECRET = "good-123456:letters";

  private final RememberedSetup setup = new RememberedSetup();
  private final Served served =
      Served.start(Small.settings(), Small.changed(Small.parts(), parts -> parts.setup = setup));

  @AfterEach
  void close() {
    served.close();
  }

  private HttpResponse<String> telegram(String token) {
    return served.form("/setup/connect/telegram", "TELEGRAM_BOT_TOKEN=" + token);
  }

  private Document page() {
    return Jsoup.parse(served.get("/setup").body());
  }

  @Test
  void where_it_is_off_nothing_is_shown_or_changed() {
    setup.turnOff();
    assertThat(served.get("/setup").statusCode()).isEqualTo(403);
    assertThat(telegram(SECRET).statusCode()).isEqualTo(403);
    assertThat(served.form("/setup/token", "").statusCode()).isEqualTo(403);
    assertThat(served.form("/setup/restart", "").statusCode()).isEqualTo(403);
    assertThat(setup.isChanged()).isFalse();
    assertThat(setup.restarts()).isZero();
  }

  @Test
  void what_does_not_work_is_not_kept_and_is_told_in_its_own_place() {
    HttpResponse<String> answer = telegram("bad");
    assertThat(answer.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.select("#telegram #problem").text())
        .isEqualTo("Not connected. the token is <b>wrong</b>. To fix it: copy it again");
    assertThat(page.select("#slack #problem")).isEmpty();
    assertThat(page.select("#telegram details[open]")).hasSize(1);
    assertThat(page.select("#again")).isEmpty();
  }

  @Test
  void what_works_is_kept_and_is_used_after_a_restart() {
    Document page = Jsoup.parse(telegram(SECRET).body());
    assertThat(page.select("#telegram #problem").text()).isEqualTo("Connected. the token works");
    assertThat(page.select("#telegram h2").text()).isEqualTo("Telegram set");
    assertThat(page.select("#again button").text()).isEqualTo("Restart now");
    HttpResponse<String> restarting = served.form("/setup/restart", "");
    assertThat(restarting.statusCode()).isEqualTo(200);
    assertThat(restarting.headers().firstValue("Refresh")).hasValue("15; url=/setup");
    assertThat(setup.restarts()).isEqualTo(1);
  }

  @Test
  void a_secret_that_went_in_never_comes_out() {
    assertThat(telegram(SECRET).body()).doesNotContain(SECRET);
    assertThat(served.get("/setup").body()).doesNotContain(SECRET);
  }

  @Test
  void what_the_environment_sets_can_only_be_changed_there() {
    assertThat(page().select("#DISCORD_TOKEN").hasAttr("disabled")).isTrue();
    assertThat(page().select("#discord .hint").getFirst().text())
        .isEqualTo("Set in the environment. Change it there.");
  }

  @Test
  void what_was_connected_can_be_disconnected() {
    telegram(SECRET);
    assertThat(page().select("#telegram button").eachText())
        .containsExactly("Check and keep", "Disconnect");
    HttpResponse<String> gone = served.form("/setup/disconnect/telegram", "");
    assertThat(gone.statusCode()).isEqualTo(303);
    assertThat(page().select("#telegram h2").text()).isEqualTo("Telegram not set");
  }

  @Test
  void a_token_that_was_made_is_shown_once() {
    assertThat(page().select("#token form button").text()).isEqualTo("Create a token");
    Document made = Jsoup.parse(served.form("/setup/token", "").body());
    assertThat(made.select("#made").text()).isEqualTo("a-new-token");
    assertThat(page().text()).doesNotContain("a-new-token");
    assertThat(page().select("#token form button").text()).isEqualTo("Create another token");
  }

  @Test
  void another_sites_page_changes_nothing() {
    int status = served.form("/setup/token", "", "Origin", "https://evil.example").statusCode();
    assertThat(status).isEqualTo(403);
    assertThat(setup.isChanged()).isFalse();
  }

  @Test
  void a_part_that_there_is_not_is_refused() {
    assertThat(served.form("/setup/connect/pager", "").statusCode()).isEqualTo(404);
  }

  @Test
  void without_the_token_no_one_gets_to_it() {
    try (Served closed =
        Served.start(Small.settings("", "a-token-of-24-characters"), Small.parts())) {
      assertThat(closed.get("/setup", "Accept", "text/html").headers().firstValue("Location"))
          .hasValue("/sign-in?to=%2Fsetup");
      assertThat(closed.form("/setup/token", "").headers().firstValue("Location"))
          .hasValue("/sign-in");
    }
  }
}
