package dev.bonafide.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictSchemaTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "true"})
  void what_is_no_schema_is_a_fault_of_ours(String schema) {
    assertThatThrownBy(() -> StrictSchema.of(schema)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_object_is_closed_and_every_field_required_however_deep() {
    assertThat(
            StrictSchema.of(
                """
                {"type":"object","properties":{"a":{"type":"array","items":{"type":"object",
                 "properties":{"b":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/c"}]}}}}},
                 "$defs":{"c":{"type":"object","properties":{"d":{"enum":["x"]}},
                  "additionalProperties":true,"required":[]}}}\
                """))
        .isEqualTo(
            """
            {"type":"object","properties":{"a":{"type":"array","items":{"type":"object",\
            "properties":{"b":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/c"}]}},\
            "required":["b"],"additionalProperties":false}}},\
            "$defs":{"c":{"type":"object","properties":{"d":{"enum":["x"]}},\
            "required":["d"],"additionalProperties":false}},\
            "required":["a"],"additionalProperties":false}\
            """);
  }

  @Test
  void bounds_go_and_fields_that_are_named_like_them_stay() {
    assertThat(
            StrictSchema.of(
                """
                {"$schema":"x","type":"object","properties":{"pattern":{"type":"string",
                 "pattern":"[a-z]+","maxLength":9,"description":"letters"}}}\
                """))
        .isEqualTo(
            """
            {"type":"object","properties":{"pattern":{"type":"string","description":"letters"}},\
            "required":["pattern"],"additionalProperties":false}\
            """);
  }
}
