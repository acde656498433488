package nl.driehoek.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import nl.driehoek.domain.agreement.Signing;
import nl.driehoek.domain.conversation.NextTalk;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sheets as JSON documents. Reading is forgiving towards older and newer sheets: unknown fields are passed over, missing
 * ones take the value of an empty sheet. The only types named inside a document are those listed here.
 */
public final class Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY))
            .addMixIn(NextTalk.class, NextTalkTypes.class)
            .addMixIn(Signing.class, SigningTypes.class)
            .build();

    /** {@code value} as a document. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** The value in {@code document}; what the document lacks comes from {@code empty}. */
    public <T> T read(String document, T empty, Class<T> type) {
        ObjectNode whole = mapper.valueToTree(empty);
        if (mapper.readTree(document) instanceof ObjectNode found) {
            found.properties().forEach(field -> overlay(whole, field.getKey(), field.getValue()));
        }
        return mapper.treeToValue(whole, type);
    }

    /** The value in {@code document}, of a type without older forms, such as a list. */
    public <T> T read(String document, TypeReference<T> type) {
        return mapper.readValue(document, type);
    }

    private static void overlay(ObjectNode whole, String name, JsonNode value) {
        if (value instanceof ObjectNode inner && whole.get(name) instanceof ObjectNode known && !inner.has("type")) {
            inner.properties().forEach(field -> overlay(known, field.getKey(), field.getValue()));
        } else {
            whole.set(name, value);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = NextTalk.Open.class, name = "open"),
        @JsonSubTypes.Type(value = NextTalk.Planned.class, name = "planned"),
        @JsonSubTypes.Type(value = NextTalk.ParentsCall.class, name = "parents-call")
    })
    private interface NextTalkTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Signing.NotYet.class, name = "not-yet"),
        @JsonSubTypes.Type(value = Signing.Signed.class, name = "signed"),
        @JsonSubTypes.Type(value = Signing.DoesNotSign.class, name = "does-not-sign"),
        @JsonSubTypes.Type(value = Signing.NotReached.class, name = "not-reached")
    })
    private interface SigningTypes {}
}
