package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the page asks the network for; {@link Visits} holds it for every other test. */
@InBrowser
class NowhereElseTest {

  @Test
  void a_request_to_another_host_would_be_seen(Visitor visitor) {
    visitor.driver().get("data:text/html,<img src=http://elsewhere.example/a.png>");
    visitor.await(
        "it is seen",
        () -> visitor.traffic().addresses().contains("http://elsewhere.example/a.png"));
    visitor.traffic().forget();
    visitor.open("/");
  }

  @Test
  void a_verdict_costs_one_request_once_the_files_of_the_page_are_there(Visitor visitor) {
    visitor.open("/examples/interview");
    visitor.traffic().forget();
    visitor.open("/");
    visitor.choose(Visitor.story("motoki/interview.vtt"));
    visitor.screen();
    visitor.find("a.quote").click();
    List<String> paths =
        visitor.traffic().addresses().stream()
            .map(address -> address.replaceFirst("^http://[^/]+", "").replaceFirst("\\?.*", ""))
            .filter(path -> !path.startsWith("/assets/"))
            .toList();
    assertThat(paths).containsExactly("/", "/");
  }
}
