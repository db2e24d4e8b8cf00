# Makes a Markdown table of JMH's CSV: a line a benchmark and parameters, a column each counter.
# -v columns="thread process" names the counters; what no counter has is JMH's own score.
BEGIN { FS = ","; n = split(columns, column, " ") }
NR == 1 { next }
{
  gsub(/["\r]/, "")
  split($1, name, ":")
  sub(/^.*\./, "", name[1])
  key = name[1]
  for (i = 8; i <= NF; i++) key = key " | " $i
  if (!(key in unit)) { order[++lines] = key; unit[key] = $7 }
  if (name[2] == "") { score[key] = $5; error[key] = $6 } else counter[key, name[2]] = $5
  parameters = NF - 7
}
END {
  head = "| what"; rule = "| ---"
  for (i = 1; i <= parameters; i++) { head = head " | of"; rule = rule " | ---" }
  for (i = 1; i <= n; i++) { head = head " | " column[i]; rule = rule " | --:" }
  print head " | score by the clock | ± | unit |"
  print rule " | --: | --: | --- |"
  for (l = 1; l <= lines; l++) {
    key = order[l]
    line = "| " key
    for (i = 1; i <= n; i++) line = line sprintf(" | %.3f", counter[key, column[i]])
    print line sprintf(" | %.3f | %s | %s |", score[key], error[key] == "NaN" ? "" : sprintf("%.3f", error[key]), unit[key])
  }
}
