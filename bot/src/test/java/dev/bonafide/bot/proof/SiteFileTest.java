package dev.bonafide.bot.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.webhook.NetworkAddresses;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.testkit.site.FakeSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of a website that a stranger named: it leads nowhere else, and is never waited for. */
class SiteFileTest {
  private static final String FILE = "northwind.example/.well-known/bonafide.txt";
  private static final String PUBLIC = "93.184.215.14";

  private final List<String> looked = new ArrayList<>();
  private List<String> addresses = List.of(PUBLIC);
  private FakeSite site;

  @BeforeEach
  void start() throws IOException {
    site = new FakeSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private List<InetAddress> lookup(String host) throws UnknownHostException {
    looked.add(host);
    List<InetAddress> found = new ArrayList<>();
    for (String one : addresses) {
      found.add(InetAddress.getByName(one));
    }
    return found;
  }

  private SiteFile.Answer open(String address, Duration within) {
    Dns names = this::lookup;
    try (SiteFile file =
        new SiteFile(
            names,
            NetworkAddresses::isPublic,
            within,
            keys ->
                keys.socketFactory(site.sockets())
                    .sslSocketFactory(site.context().getSocketFactory(), site.trust()))) {
      return file.open(address);
    }
  }

  private static SiteFile.Unknown unknown(String why) {
    return new SiteFile.Unknown(TranslatableText.of("proof.site-" + why));
  }

  private SiteFile.Answer open() {
    return open("https://" + FILE, SiteFile.WITHIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "0.0.0.0", "224.0.0.1", "::1", "fe80::1", "fd00:ec2::254", "::ffff:127.0.0.1",
        "64:ff9b::a00:1"
      })
  void an_address_of_somebodys_own_network_is_not_called(String address) {
    addresses = List.of(address);
    assertThat(open()).isEqualTo(unknown("private"));
    assertThat(site.called()).isEmpty();
  }

  @Test
  void a_host_with_one_such_address_among_others_is_not_called() {
    addresses = List.of(PUBLIC, "169.254.169.254");
    assertThat(open()).isInstanceOf(SiteFile.Unknown.class);
    assertThat(site.called()).isEmpty();
  }

  /** The address that was judged is the one that is called: the name is looked up once. */
  @Test
  void a_name_that_changes_its_address_meanwhile_changes_nothing() {
    open();
    assertThat(looked).containsExactly("northwind.example");
    assertThat(site.called()).containsExactly(PUBLIC + ":443");
  }

  @ParameterizedTest
  @CsvSource({"ELSEWHERE", "MOVED"})
  void nobody_is_followed_elsewhere(FakeSite.Fault fault) {
    site.file(FILE, "code").file("northwind.example/elsewhere.txt", "code").faults(fault);
    assertThat(open()).isEqualTo(unknown("elsewhere"));
    assertThat(site.asked()).containsExactly(FILE);
    assertThat(looked).containsExactly("northwind.example");
  }

  @Test
  void only_https_is_opened() {
    assertThat(open("http://" + FILE, SiteFile.WITHIN)).isEqualTo(unknown("insecure"));
    assertThat(looked).isEmpty();
  }

  @Test
  void a_certificate_of_another_host_is_not_believed() {
    site.file("south.example/.well-known/bonafide.txt", "code");
    assertThat(open("https://south.example/.well-known/bonafide.txt", SiteFile.WITHIN))
        .isEqualTo(unknown("silent"));
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void a_site_that_says_nothing_is_not_waited_for() {
    site.faults(FakeSite.Fault.SILENT);
    assertThat(open("https://" + FILE, Duration.ofMillis(1_500))).isEqualTo(unknown("silent"));
  }

  @Test
  void a_file_without_end_is_read_so_far() {
    site.faults(FakeSite.Fault.ENDLESS);
    assertThat(open())
        .isInstanceOfSatisfying(
            SiteFile.Opened.class, opened -> assertThat(opened.words()).hasSize(SiteFile.LARGEST));
  }

  @Test
  void a_failure_is_no_answer_and_a_missing_file_is_one() {
    assertThat(open()).isEqualTo(new SiteFile.Missing());
    site.faults(FakeSite.Fault.FAILS);
    assertThat(open()).isEqualTo(unknown("failed"));
  }

  @Test
  void a_file_is_opened_without_cookies_or_credentials() {
    site.file(FILE, "code\n");
    assertThat(open()).isEqualTo(new SiteFile.Opened("code\n"));
    assertThat(site.asked()).containsExactly(FILE);
  }
}
