fetch("/peers/claims.geojson")
  .then((response) => response.json())
  .then((claims) => {
    const map = L.map("map", {
      center: [50, 80],
      zoom: 3,
      timeDimension: true,
      timeDimensionControl: true,
      timeDimensionControlOptions: { playerOptions: { transitionTime: 250 } },
    });
    const layer = L.geoJSON(claims, { pointToLayer: (_, at) => L.circleMarker(at, { radius: 8 }) });
    L.timeDimension.layer.geoJson(layer, { updateTimeDimension: true, duration: "P120D" }).addTo(map);
  });
