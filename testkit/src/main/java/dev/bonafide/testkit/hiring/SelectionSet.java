package dev.bonafide.testkit.hiring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query of GraphQL selects, as far as queries of ours go: fields, and fields of fields. What
 * is selected of an object must be there, and an object must have something selected of it. Source:
 * https://spec.graphql.org/October2021/#sec-Selection-Sets
 */
record SelectionSet(Map<String, SelectionSet> fields) {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|[{}]");

  static SelectionSet of(String query) throws TrackerRefusal {
    if (!query.startsWith("query ") || query.indexOf('{') < 0) {
      throw new TrackerRefusal(400, "invalid_arguments");
    }
    Deque<Map<String, SelectionSet>> open = new ArrayDeque<>();
    Map<String, SelectionSet> root = new LinkedHashMap<>();
    String last = "";
    String plain = query.substring(query.indexOf('{')).replaceAll("\\([^)]*\\)", "");
    Matcher token = TOKEN.matcher(plain);
    while (token.find()) {
      String one = token.group();
      if (one.equals("{")) {
        Map<String, SelectionSet> inner = open.isEmpty() ? root : new LinkedHashMap<>();
        if (!open.isEmpty()) {
          open.getLast().put(last, new SelectionSet(inner));
        }
        open.add(inner);
      } else if (one.equals("}")) {
        open.removeLast();
      } else {
        open.getLast().put(one, new SelectionSet(Map.of()));
        last = one;
      }
    }
    if (!open.isEmpty()) {
      throw new TrackerRefusal(400, "invalid_arguments");
    }
    return new SelectionSet(root);
  }

  boolean selects(String field) {
    return fields.containsKey(field);
  }

  SelectionSet inside(String field) throws TrackerRefusal {
    SelectionSet inner = fields.get(field);
    if (inner == null) {
      throw new TrackerRefusal(400, "Cannot query without " + field);
    }
    return inner;
  }

  /** What is selected of a value. */
  JsonElement from(JsonElement value) throws TrackerRefusal {
    if (value.isJsonArray()) {
      JsonArray some = new JsonArray();
      for (JsonElement one : value.getAsJsonArray()) {
        some.add(from(one));
      }
      return some;
    }
    if (!value.isJsonObject()) {
      return value;
    }
    JsonObject some = new JsonObject();
    for (Map.Entry<String, SelectionSet> field : fields.entrySet()) {
      if (!value.getAsJsonObject().has(field.getKey())) {
        throw new TrackerRefusal(400, "Cannot query field " + field.getKey());
      }
      some.add(field.getKey(), field.getValue().from(value.getAsJsonObject().get(field.getKey())));
    }
    if (fields.isEmpty()) {
      throw new TrackerRefusal(400, "must have a selection of subfields");
    }
    return some;
  }
}
