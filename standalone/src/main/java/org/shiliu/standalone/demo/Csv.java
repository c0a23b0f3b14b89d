package org.shiliu.standalone.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The demonstration's tables: one header line, cells in double quotes where they hold a comma. */
final class Csv {
  /** One row; its number counts from 1 and never changes, because ids are made of it. */
  record Row(int number, Map<String, String> cells) {
    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("no column " + column + " in row " + number);
      }
      return cell;
    }

    Optional<String> some(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }

    int number(String column) {
      return Integer.parseInt(get(column));
    }

    boolean yes(String column) {
      return Boolean.parseBoolean(get(column));
    }

    List<String> words(String column) {
      return Stream.of(get(column).split(",")).filter(word -> !word.isEmpty()).toList();
    }
  }

  private Csv() {}

  static List<Row> read(String table) {
    String resource = "/demo/" + table + ".csv";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Csv.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      List<String> header = cells(lines.readLine());
      List<Row> rows = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(row(rows.size() + 1, header, cells(line)));
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row row(int number, List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException("row " + number + " has " + cells.size() + " cells");
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      named.put(header.get(i), cells.get(i));
    }
    return new Row(number, named);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
