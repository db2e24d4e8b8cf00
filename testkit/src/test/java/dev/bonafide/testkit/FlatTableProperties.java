package dev.bonafide.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatOutput;
import dev.bonafide.text.FlatTable;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FlatTableProperties {
  private static byte[] written(SortedMap<String, Integer> numbers) {
    FlatOutput output = new FlatOutput();
    FlatTable.write(numbers, output);
    return output.toByteArray();
  }

  private static FlatTable read(byte[] bytes) {
    return FlatTable.read(new FlatInput(bytes));
  }

  @Property(tries = 200)
  void a_table_finds_each_of_its_texts_and_no_other(
      @ForAll @Size(max = 60) Map<String, @IntRange(min = 0) Integer> numbers,
      @ForAll @Size(max = 20) Set<String> others) {
    FlatTable table = read(written(new TreeMap<>(numbers)));
    numbers.forEach((text, number) -> assertThat(table.find(text)).hasValue(number));
    others.stream()
        .filter(text -> !numbers.containsKey(text))
        .forEach(text -> assertThat(table.find(text)).isEmpty());
  }

  @Property(tries = 100)
  void it_is_written_again_byte_for_byte(
      @ForAll @Size(max = 60) Map<String, @IntRange(min = 0) Integer> numbers) {
    byte[] once = written(new TreeMap<>(numbers));
    assertThat(written(read(once).all())).isEqualTo(once);
  }
}
