package nl.tim.local.setting;

/** The ports that can be set, with what they are without it. */
public enum Setting {
    /** Reports come in here. */
    INTAKE_PORT("TIM_INTAKE_PORT", 8080),
    /** Health and metrics of intake. */
    INTAKE_MANAGEMENT_PORT("TIM_INTAKE_MANAGEMENT_PORT", 9080),
    /** Searching and trends. */
    ANALYSIS_PORT("TIM_ANALYSIS_PORT", 8081),
    /** Health and metrics of analysis. */
    ANALYSIS_MANAGEMENT_PORT("TIM_ANALYSIS_MANAGEMENT_PORT", 9081),
    /** People log in here. */
    IDENTITY_PORT("TIM_IDENTITY_PORT", 9000),
    /** The broker. */
    KAFKA_PORT("TIM_KAFKA_PORT", 9092),
    /** The broker's controller. */
    KAFKA_CONTROLLER_PORT("TIM_KAFKA_CONTROLLER_PORT", 9093),
    /** Elasticsearch over HTTP. */
    ELASTICSEARCH_PORT("TIM_ELASTICSEARCH_PORT", 9200);

    private final String variable;
    private final int standard;

    Setting(String variable, int standard) {
        this.variable = variable;
        this.standard = standard;
    }

    /** The environment variable. */
    public String variable() {
        return variable;
    }

    /** The port when nothing is set. */
    public int standard() {
        return standard;
    }
}
