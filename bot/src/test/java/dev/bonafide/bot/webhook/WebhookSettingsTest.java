package dev.bonafide.bot.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.extension.SetupProblem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where verdicts may be posted to. */
class WebhookSettingsTest {
  private static final String SECRET = "s".repeat(WebhookSettings.SHORTEST);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hr.example                        | is not a web address
          ftp://hr.example/                 | is not a web address
          http://hr.example/bonafide        | uses http, so others can read what is sent
          http://10.0.0.7/bonafide          | uses http, so others can read what is sent
          https://me:word@hr.example/       | contains a user name or password
          https://10.0.0.7/bonafide         | is an address in a private network
          https://169.254.169.254/latest    | is an address in a private network
          https://[fd00::1]/                | is an address in a private network
          https://[::ffff:10.0.0.7]/        | is an address in a private network
          """)
  void what_may_not_be_called_is_told(String url, String what) {
    assertThat(of(url, SECRET).problems())
        .extracting(SetupProblem::what)
        .singleElement()
        .asString()
        .endsWith(what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                                     | is not set
          short                                                                  | is shorter than 32 characters
          sssssssssssssssssssssssssssssssss,                                     | is shorter than 32 characters
          a,b,c                                                                  | has more than 2 secrets
          """)
  void what_signs_badly_is_told(String secret, String what) {
    assertThat(of("https://hr.example/", secret).problems())
        .extracting(SetupProblem::what)
        .containsExactly("BONAFIDE_WEBHOOK_SECRET " + what);
  }

  @Test
  void without_an_address_nothing_is_posted_and_nothing_wrong() {
    assertThat(of("", "").problems()).isEmpty();
    assertThat(of("", "").isOn()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://hr.example/bonafide?x=1",
        "http://127.0.0.1:9000/",
        "http://localhost:9000/",
        "http://[::1]/",
        "https://93.184.216.34/"
      })
  void what_may_be_called_is_on(String url) {
    assertThat(of(url, SECRET + "," + SECRET).isOn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2001:0:a00:1::1",
        "2001:db8::1",
        "3fff::1",
        "100::1"
      })
  void an_address_of_a_network_of_somebody_s_own_is_not_called(String address)
      throws UnknownHostException {
    InetAddress inside = InetAddress.getByName(address);
    assertThat(of("https://hr.example/", SECRET).allows(inside)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.216.34",
        "100.63.0.1",
        "100.128.0.1",
        "172.32.0.1",
        "192.1.0.1",
        "198.20.0.1",
        "2606:2800:220:1::1",
        "2001:4860::8888"
      })
  void one_out_on_the_internet_is(String address) throws UnknownHostException {
    assertThat(of("https://hr.example/", SECRET).allows(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void a_private_one_is_called_where_somebody_allowed_it() throws UnknownHostException {
    WebhookSettings allowed = new WebhookSettings("https://hr.example/", SECRET, false, true);
    assertThat(allowed.allows(InetAddress.getByName("10.0.0.7"))).isTrue();
  }

  @Test
  void a_loopback_address_leads_to_this_machine_alone() throws UnknownHostException {
    WebhookSettings here = of("http://localhost:9000/", SECRET);
    assertThat(here.allows(InetAddress.getLoopbackAddress())).isTrue();
    assertThat(here.allows(InetAddress.getByName("93.184.216.34"))).isFalse();
  }

  @Test
  void a_name_that_leads_inside_is_told() {
    WebhookSettings settings = of("https://hr.example/", SECRET);
    assertThat(WebhookReach.problem(settings, _ -> List.of(InetAddress.getByName("10.0.0.7"))))
        .hasValueSatisfying(
            problem -> assertThat(problem.what()).endsWith("an address in a private network"));
    assertThat(
            WebhookReach.problem(
                settings,
                name -> {
                  throw new UnknownHostException(name);
                }))
        .hasValueSatisfying(problem -> assertThat(problem.what()).contains("cannot be found"));
    assertThat(WebhookReach.problem(settings, _ -> List.of(InetAddress.getByName("93.184.216.34"))))
        .isEmpty();
  }

  private static WebhookSettings of(String url, String secret) {
    return new WebhookSettings(url, secret, false, false);
  }
}
