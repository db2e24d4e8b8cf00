package dev.bonafide.telegram.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.bonafide.telegram.event.TelegramInbound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Updates after the samples in "Marvin's Marvellous Guide to All Things Webhook", "Testing your bot
 * with updates" (core.telegram.org/bots/webhooks), with the fields that today's Bot API makes
 * mandatory. The first is as published: without them it cannot be told what it is, and it is set
 * aside.
 */
class PublishedUpdateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Unreadable | {"update_id":10000,"message":{"date":1441645532,"chat":{"last_name":"Test Lastname","id":1111111,"first_name":"Test","username":"Test"},"message_id":1365,"from":{"last_name":"Test Lastname","id":1111111,"first_name":"Test","username":"Test"},"text":"/start"}}
          Written    | {"update_id":10000,"message":{"date":1441645532,"chat":{"last_name":"Test Lastname","type":"private","id":1111111,"first_name":"Test","username":"Testusername"},"message_id":1365,"from":{"is_bot":false,"last_name":"Test Lastname","id":1111111,"first_name":"Test","username":"Testusername"},"forward_from":{"is_bot":false,"last_name":"Forward Lastname","id":222222,"first_name":"Forward Firstname"},"forward_date":1441645550,"text":"/start"}}
          Written    | {"update_id":10000,"message":{"date":1441645532,"chat":{"last_name":"Test Lastname","type":"private","id":1111111,"first_name":"Test Firstname","username":"Testusername"},"message_id":1365,"from":{"is_bot":false,"last_name":"Test Lastname","id":1111111,"first_name":"Test Firstname","username":"Testusername"},"document":{"file_unique_id":"AgAD","file_id":"AwADBAADbXXXXXXXXXXXGBdhD2l6_XX","file_name":"Testfile.pdf","mime_type":"application/pdf","file_size":536392}}}
          Written    | {"update_id":10000,"edited_message":{"date":1441645532,"chat":{"last_name":"Test Lastname","type":"private","id":1111111,"first_name":"Test Firstname","username":"Testusername"},"message_id":1365,"from":{"is_bot":false,"last_name":"Test Lastname","id":1111111,"first_name":"Test Firstname","username":"Testusername"},"text":"Edited text","edit_date":1441646600}}
          Asked      | {"update_id":10000,"inline_query":{"id":"134567890097","from":{"is_bot":false,"last_name":"Test Lastname","type":"private","id":1111111,"first_name":"Test Firstname","username":"Testusername"},"query":"inline query","offset":""}}
          Pressed    | {"update_id":10000,"callback_query":{"id":"4382bfdwdsb323b2d9","from":{"is_bot":false,"last_name":"Test Lastname","type":"private","id":1111111,"first_name":"Test Firstname","username":"Testusername"},"message":{"message_id":7,"date":1441645532,"chat":{"id":1111111,"type":"private"}},"chat_instance":"4","data":"Data from button callback","inline_message_id":"1234csdbsk4839"}}
          Nothing    | {"update_id":10000,"stopped_message_generation":{"chat":{"id":1111111,"type":"private"},"draft_id":7}}
          Nothing    | {"update_id":10000,"channel_post":{"date":1441645532,"chat":{"id":-1001,"type":"channel","title":"T"},"message_id":1,"text":"x"}}
          """)
  void a_published_sample_is_told_for_what_it_is(String kind, String update)
      throws JsonProcessingException {
    TelegramInbound inbound = TelegramInbound.of(TelegramResponses.JSON.readTree(update));
    assertThat(inbound.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(inbound.key()).isNotNull();
  }
}
