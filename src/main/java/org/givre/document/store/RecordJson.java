package org.givre.document.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Records as JSON and back, in the order of their components: one record has one text. Instants and
 * days in ISO 8601, lengths as ISO durations, enum constants by name.
 *
 * <p>Reading is kind to older texts: a component they lack is empty, where its type can be empty.
 */
final class RecordJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final Map<Class<?>, Function<String, ?>> TEXTS =
      Map.of(
          Instant.class, Instant::parse,
          LocalDate.class, LocalDate::parse,
          Duration.class, Duration::parse,
          ZoneId.class, ZoneId::of,
          UUID.class, UUID::fromString,
          String.class, text -> text);

  private final Map<Class<?>, Map<String, Class<?>>> choices;
  private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();

  /**
   * @param choices for each sealed type, its records by the word that tells them apart
   */
  RecordJson(Map<Class<?>, Map<String, Class<?>>> choices) {
    this.choices = choices;
  }

  JsonNode write(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.isPresent() ? write(optional.get()) : NODES.nullNode();
      case List<?> list -> {
        ArrayNode array = NODES.arrayNode();
        list.forEach(item -> array.add(write(item)));
        yield array;
      }
      case Boolean bool -> NODES.booleanNode(bool);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Double number -> NODES.numberNode(number);
      case Enum<?> constant -> NODES.textNode(constant.name());
      case Record record -> object(record);
      case Instant text -> NODES.textNode(text.toString());
      case LocalDate text -> NODES.textNode(text.toString());
      case Duration text -> NODES.textNode(text.toString());
      case ZoneId zone -> NODES.textNode(zone.getId());
      case UUID id -> NODES.textNode(id.toString());
      case String text -> NODES.textNode(text);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    };
  }

  private ObjectNode object(Record record) {
    ObjectNode node = NODES.objectNode();
    Shape shape = shapes.computeIfAbsent(record.getClass(), this::shape);
    shape.word().ifPresent(word -> node.put("type", word));
    for (RecordComponent component : shape.components()) {
      node.set(component.getName(), write(get(record, component)));
    }
    return node;
  }

  /** What the runtime would look up again for each record of a kind. */
  private record Shape(Optional<String> word, List<RecordComponent> components) {}

  private Shape shape(Class<?> type) {
    Optional<String> word =
        choices.values().stream()
            .flatMap(names -> names.entrySet().stream())
            .filter(name -> name.getValue() == type)
            .map(Map.Entry::getKey)
            .findFirst();
    return new Shape(word, List.of(type.getRecordComponents()));
  }

  private static Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException notARecordOfOurs) {
      throw new IllegalStateException(notARecordOfOurs);
    }
  }

  Object read(JsonNode node, Type type) {
    if (type instanceof ParameterizedType many) {
      Type item = many.getActualTypeArguments()[0];
      return many.getRawType() == Optional.class ? optional(node, item) : list(node, item);
    }
    Class<?> plain = (Class<?>) type;
    if (choices.containsKey(plain)) {
      return record(node, choices.get(plain).get(node.path("type").asText()));
    }
    if (node == null || node.isNull()) {
      if (plain == String.class) {
        return "";
      }
      throw new IllegalArgumentException("a value is missing: " + plain.getSimpleName());
    }
    if (TEXTS.containsKey(plain)) {
      return TEXTS.get(plain).apply(node.asText());
    }
    if (plain.isEnum()) {
      return constant(plain, node.asText());
    }
    return plain.isRecord() ? record(node, plain) : number(node, plain);
  }

  private static Object number(JsonNode node, Class<?> type) {
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> node.asBoolean();
      case "int", "Integer" -> node.asInt();
      case "long", "Long" -> node.asLong();
      case "double", "Double" -> node.asDouble();
      default -> throw new IllegalArgumentException("no JSON for " + type);
    };
  }

  private Optional<Object> optional(JsonNode node, Type item) {
    return node == null || node.isNull() ? Optional.empty() : Optional.of(read(node, item));
  }

  private List<Object> list(JsonNode node, Type item) {
    List<Object> items = new ArrayList<>();
    if (node != null && !node.isNull()) {
      node.forEach(one -> items.add(read(one, item)));
    }
    return items;
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + " named " + name);
  }

  private Object record(JsonNode node, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int index = 0; index < components.length; index++) {
      types[index] = components[index].getType();
      values[index] =
          read(node.get(components[index].getName()), components[index].getGenericType());
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalArgumentException("not a " + type.getSimpleName(), refused);
    }
  }
}
