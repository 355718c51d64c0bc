const parts = (day) => {
  const [year, month, date] = day.split("-");
  return { year, month, day: date };
};

fetch("/peers/claims.geojson")
  .then((response) => response.json())
  .then(({ features }) => {
    const events = features.map(({ properties }) => ({
      start_date: parts(properties.time),
      text: { headline: properties.actor, text: properties.summary },
    }));
    // Its own default asks another host for letters.
    new TL.Timeline("timeline", { events }, { font: null, ga_measurement_id: null });
  });
