package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;

/** What the browser asked for, and what it complained about. */
final class Traffic {
  private final ChromeDriver driver;
  private final String origin;
  private final List<String> addresses = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  Traffic(ChromeDriver driver, URI origin) {
    this.driver = driver;
    this.origin = origin + "/";
  }

  void forget() {
    read();
    addresses.clear();
    complaints.clear();
  }

  private void read() {
    for (LogEntry entry : driver.manage().logs().get("performance")) {
      Tree message = JsonTree.read(entry.getMessage()).at("message");
      if (message.text("method").orElse("").equals("Network.requestWillBeSent")) {
        String address = message.at("params").at("request").text("url").orElseThrow();
        // What stands in the page itself is asked of no one.
        if (!address.startsWith("data:image/png;")) {
          addresses.add(address);
        }
      }
    }
    for (LogEntry entry : driver.manage().logs().get("browser")) {
      complaints.add(entry.getMessage());
    }
  }

  /** Every address that was asked for since then. */
  List<String> addresses() {
    read();
    return List.copyOf(addresses);
  }

  void assertNothingElsewhere() {
    assertThat(addresses()).isNotEmpty().allMatch(address -> address.startsWith(origin));
  }

  /** What the console shows, without that a page was answered with a problem. */
  List<String> complaints() {
    read();
    return complaints.stream()
        .filter(complaint -> !complaint.contains("the server responded with a status of 4"))
        .toList();
  }
}
